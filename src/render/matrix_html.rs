//! The matrix as a page that opens from disk: self-contained, sortable, readable without colour and without its script.

use super::markup::escaped;
use super::pages::words::{say, word};
use crate::answer::{Matrix, MatrixStanding, Pair};
use crate::records::StateId;
use crate::speech::Speech;

const STYLE: &str = include_str!("matrix.html.css");
const SCRIPT: &str = include_str!("matrix.html.js");

/// The page may use its own style and script and nothing else; it asks nothing of any network.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The page.
pub fn matrix(answer: &Matrix, speech: &Speech) -> String {
    let title = escaped(&answer.heading(speech));
    let count = [("count", answer.gaps.into()), ("pairs", answer.pairs.len().into())];
    let age = match answer.as_of {
        Some(as_of) => say(speech, "facts-as-of", [("as_of", as_of.to_string().into())]),
        None => String::new(),
    };
    [
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<title>{title}</title>\n\
             <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
            speech.language()
        ),
        format!("<p>{}</p>\n", escaped(&say(speech, "matrix-gaps", count))),
        legend(speech),
        grid(answer, speech),
        list(answer, speech),
        format!(
            "</main>\n<footer>{}</footer>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
            escaped(&age)
        ),
    ]
    .concat()
}

fn legend(speech: &Speech) -> String {
    let item = |standing: MatrixStanding| {
        let class = word(&standing);
        let words = escaped(&speech.say(&format!("standing-{class}")));
        format!("<li><b class=\"{class}\">{}</b>{words}</li>", standing.mark())
    };
    let marks: String = MatrixStanding::ALL.into_iter().map(item).collect();
    format!(
        "<ul class=\"legend\">{marks}<li><b>*</b>{}</li><li><b>+n</b>{}</li></ul>\n",
        escaped(&speech.say("matrix-conditional")),
        escaped(&speech.say("matrix-others"))
    )
}

fn grid(answer: &Matrix, speech: &Speech) -> String {
    let corner = escaped(&speech.say("matrix-corner"));
    let head: String = answer.states.iter().map(|state| heading(answer, state, "col")).collect();
    let row = |requesting: &StateId| {
        let cells: String = answer
            .states
            .iter()
            .map(|requested| match answer.pair(requesting, requested) {
                Some(pair) => cell(answer, pair, speech),
                None => "<td class=\"self\">·</td>".to_owned(),
            })
            .collect();
        format!("<tr>{}{cells}</tr>\n", heading(answer, requesting, "row"))
    };
    let rows: String = answer.states.iter().map(row).collect();
    format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{corner}\"><table class=\"grid\">\n\
         <thead><tr><th>{corner}</th>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n"
    )
}

fn heading(answer: &Matrix, state: &StateId, scope: &str) -> String {
    let (code, name) = (escaped(state.as_str()), escaped(&answer.label(state.as_str())));
    format!("<th scope=\"{scope}\"><abbr title=\"{name}\">{code}</abbr></th>")
}

fn cell(answer: &Matrix, pair: &Pair, speech: &Speech) -> String {
    let class = word(&pair.standing);
    let title = pair.title.clone().unwrap_or_else(|| speech.say(&format!("standing-{class}")));
    let whole = format!(
        "{} → {}: {title}",
        answer.label(pair.requesting.as_str()),
        answer.label(pair.requested.as_str())
    );
    format!("<td class=\"{class}\" title=\"{}\">{}</td>", escaped(&whole), escaped(&pair.short()))
}

fn list(answer: &Matrix, speech: &Speech) -> String {
    let columns =
        ["matrix-requesting", "matrix-requested", "matrix-first", "heading-in-force", "matrix-behind"];
    let head: String = columns
        .iter()
        .map(|id| {
            format!("<th scope=\"col\"><button type=\"button\">{}</button></th>", escaped(&speech.say(id)))
        })
        .collect();
    let rows: String = answer.pairs.iter().map(|pair| row(answer, pair, speech)).collect();
    format!(
        "<h2>{}</h2>\n<div class=\"scroll\" tabindex=\"0\"><table class=\"list\">\n<thead><tr>{head}</tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table></div>\n",
        escaped(&speech.say("heading-pair"))
    )
}

fn row(answer: &Matrix, pair: &Pair, speech: &Speech) -> String {
    let class = word(&pair.standing);
    let words = escaped(&speech.say(&format!("standing-{class}")));
    let limits = if pair.conditional { "*" } else { "" };
    let mark =
        format!("<span class=\"mark {class}\" title=\"{words}\">{}{limits}</span>", pair.standing.mark());
    let first = match (&pair.instrument, &pair.title) {
        (Some(id), Some(title)) => {
            format!("{mark}{} <code>{}</code>", escaped(title), escaped(id.as_str()))
        }
        _ => format!("{mark}{words}"),
    };
    let key = pair.instrument.as_ref().map(ToString::to_string).unwrap_or_default();
    let since = match (&pair.instrument, pair.in_force_since) {
        (Some(_), None) => speech.say("date-not-known"),
        (_, since) => since.map(|since| since.to_string()).unwrap_or_default(),
    };
    let behind: Vec<String> = pair.behind.iter().map(|id| escaped(id.as_str())).collect();
    let count = pair.behind.len();
    let behind = if behind.is_empty() {
        "0".to_owned()
    } else {
        format!("<details><summary>{count}</summary>{}</details>", behind.join(", "))
    };
    format!(
        "<tr><td>{}</td><td>{}</td><td data-key=\"{}\">{first}</td><td>{}</td><td data-key=\"{count}\">{behind}</td></tr>\n",
        escaped(&answer.label(pair.requesting.as_str())),
        escaped(&answer.label(pair.requested.as_str())),
        escaped(&key),
        escaped(&since),
    )
}

#[cfg(test)]
mod tests {
    use super::super::markup::contrast::check;
    use super::*;

    #[test]
    fn every_text_stands_out_from_its_ground() {
        check(STYLE, "#fff", 8);
    }
}
