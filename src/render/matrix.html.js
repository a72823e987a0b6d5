"use strict";
for (const table of document.querySelectorAll("table.list")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = head.querySelector("button");
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = (row) => row.cells[column].dataset.key ?? row.cells[column].textContent.trim();
      const rows = [...table.tBodies[0].rows].map((row, place) => ({ row, place, key: key(row) }));
      const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
      rows.sort((one, other) => order.compare(one.key, other.key) * (down ? -1 : 1) || one.place - other.place);
      table.tBodies[0].append(...rows.map((entry) => entry.row));
    });
  });
}
