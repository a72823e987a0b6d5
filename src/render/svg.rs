//! The timeline as a picture: one bar an instrument, on an axis of years. Self-contained, and told apart by form and words
//! as well as by colour.

use super::markup::escaped;
use crate::answer::{Span, Timeline};
use crate::records::{Kind, PartialDate};
use crate::speech::Speech;

const WIDTH: f64 = 1160.0;
const EDGE: f64 = 24.0;
/// Where the names end and the years begin.
const YEARS: f64 = 430.0;
const TOP: f64 = 104.0;
const ROW: f64 = 26.0;
const BAR: f64 = 16.0;
/// Letters of a name that fit beside the bars; the whole name is in the tooltip and in the description.
const LONGEST_NAME: usize = 58;
/// Years around the first and the last event.
const MARGIN_YEARS: i16 = 2;
/// Rough width of a letter of a date.
const LETTER: f64 = 6.3;

const STYLE: &str = "\
text{font-family:system-ui,'Segoe UI',Helvetica,Arial,sans-serif;fill:#1a1a1a}\
.title{font-size:21px;font-weight:600}.group{font-size:14px;font-weight:600}.note{font-size:12.5px;fill:#444}\
.name{font-size:13px}.year{font-size:12px;fill:#444}.date{font-size:11.5px}.inside{fill:#fff}\
.grid{stroke:#dcdcdc;stroke-width:1}.now{stroke:#1a1a1a;stroke-width:1;stroke-dasharray:3 3}\
.bilateral{fill:#1f5fa8}.multilateral{fill:#2a6f46}.past{fill:#fff;stroke-width:1.5}\
.bilateral.past{stroke:#1f5fa8}.multilateral.past{stroke:#2a6f46}\
.unknown{fill:url(#hatch);stroke:#8a5a00;stroke-width:1}\
.signed{fill:#fff;stroke:#1a1a1a;stroke-width:1.5}.end{stroke:#1a1a1a;stroke-width:2.5}";

const HATCH: &str = "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
    patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/>\
    <rect width=\"2\" height=\"6\" fill=\"#8a5a00\"/></pattern></defs>\n";

/// The picture.
pub fn timeline(answer: &Timeline, speech: &Speech) -> String {
    let axis = Axis::over(answer);
    let mut rows = String::new();
    let mut y = TOP;
    for (kind, heading) in
        [(Kind::Bilateral, "country-bilateral"), (Kind::Multilateral, "country-multilateral")]
    {
        let spans: Vec<&Span> = answer.instruments.iter().filter(|span| span.kind == kind).collect();
        if spans.is_empty() {
            continue;
        }
        rows += &text("group", EDGE, y + 16.0, &speech.say(heading));
        y += ROW;
        for span in spans {
            rows += &axis.row(span, y, speech);
            y += ROW;
        }
        y += ROW / 3.0;
    }
    let height = (y + 36.0).round();
    let title = escaped(&answer.heading(speech));
    let description = escaped(&description(answer, speech));
    let language = speech.language();
    [
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
             height=\"{height}\" role=\"img\" lang=\"{language}\" aria-labelledby=\"t d\">\n\
             <title id=\"t\">{title}</title>\n<desc id=\"d\">{description}</desc>\n<style>{STYLE}</style>\n\
             {HATCH}<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>\n\
             <text class=\"title\" x=\"{EDGE}\" y=\"34\">{title}</text>\n"
        ),
        legend(speech),
        axis.grid(y),
        rows,
        text("note", EDGE, height - 14.0, &speech.say("svg-note")),
        "</svg>\n".to_owned(),
    ]
    .concat()
}

fn text(class: &str, x: f64, y: f64, words: &str) -> String {
    format!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>\n", escaped(words))
}

/// The picture in words, for those who do not see it.
fn description(answer: &Timeline, speech: &Speech) -> String {
    let lines = answer.instruments.iter().map(|span| format!("{}: {}", span.title, period(span, speech)));
    lines.collect::<Vec<_>>().join("; ")
}

/// When an instrument bound both, in words.
fn period(span: &Span, speech: &Speech) -> String {
    let day = |date: Option<PartialDate>| date.map_or_else(|| "?".to_owned(), |date| date.to_string());
    let since = match (span.since, span.reported_on) {
        (Some(since), _) => since.to_string(),
        (None, Some(seen)) => format!("≤ {seen}"),
        (None, None) => "?".to_owned(),
    };
    match (span.bound, span.until) {
        ("yes", _) => format!("{since} –"),
        ("no", None) if !span.begun() => speech.say("happened-reported-not-in-force"),
        ("not-known", None) => format!("{since} – ?"),
        (_, until) => format!("{since} – {}", day(until)),
    }
}

/// What each form means: told in words, so that colour is never needed.
fn legend(speech: &Speech) -> String {
    let marks = [
        ("bilateral", "svg-in-force"),
        ("bilateral past", "svg-past"),
        ("unknown", "svg-unknown"),
        ("signed", "svg-signed"),
    ];
    let mut x = EDGE;
    let mut drawn = String::new();
    for (class, id) in marks {
        let words = speech.say(id);
        drawn += &match class {
            // Bilateral and multilateral instruments have a colour each, and a heading each.
            "bilateral" => ["bilateral", "multilateral"]
                .iter()
                .zip([x, x + 12.0])
                .map(|(class, x)| {
                    format!("<rect class=\"{class}\" x=\"{x:.1}\" y=\"52\" width=\"12\" height=\"{BAR}\"/>")
                })
                .collect(),
            "signed" => format!("<circle class=\"signed\" cx=\"{:.1}\" cy=\"60\" r=\"5\"/>", x + 19.0),
            _ => format!("<rect class=\"{class}\" x=\"{x:.1}\" y=\"52\" width=\"24\" height=\"{BAR}\"/>"),
        };
        drawn += &text("note", x + 30.0, 64.5, &words);
        x += 56.0 + words.chars().count() as f64 * (LETTER + 0.5);
    }
    drawn
}

/// A name cut with a sign where it is too long to stand beside the bars.
fn shortened(name: &str) -> String {
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST_NAME - 1).collect();
    format!("{}…", cut.trim_end())
}

/// The axis of years.
struct Axis {
    from: f64,
    to: f64,
    last: PartialDate,
}

impl Axis {
    fn over(answer: &Timeline) -> Self {
        let dates = answer.instruments.iter().flat_map(|span| [span.signed_on, span.since, span.reported_on]);
        let first = dates.flatten().map(PartialDate::year).min().unwrap_or(answer.on.year());
        let (from, to) = (first - MARGIN_YEARS, answer.on.year() + MARGIN_YEARS);
        Self { from: f64::from(from), to: f64::from(to), last: answer.on }
    }

    fn x(&self, date: PartialDate) -> f64 {
        let day = date.earliest();
        self.at(f64::from(day.year()) + f64::from(day.day_of_year() - 1) / 366.0)
    }

    fn at(&self, year: f64) -> f64 {
        YEARS + (year - self.from) / (self.to - self.from).max(1.0) * (WIDTH - EDGE - YEARS)
    }

    /// Lines at round years, about ten of them, and one for the last day.
    fn grid(&self, bottom: f64) -> String {
        let steps = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0];
        let step = steps.into_iter().find(|step| (self.to - self.from) / step <= 12.0).unwrap_or(50.0);
        let vertical = |class: &str, x: f64| {
            format!("<line class=\"{class}\" x1=\"{x:.1}\" y1=\"94\" x2=\"{x:.1}\" y2=\"{bottom:.1}\"/>\n")
        };
        let mut drawn = String::new();
        let mut year = (self.from / step).ceil() * step;
        while year < self.to - 1.0 {
            drawn += &vertical("grid", self.at(year));
            drawn += &text("year", self.at(year) - 14.0, 88.0, &year.to_string());
            year += step;
        }
        drawn + &vertical("now", self.x(self.last))
    }

    fn row(&self, span: &Span, y: f64, speech: &Speech) -> String {
        let when = period(span, speech);
        let whole = escaped(&format!("{} ({}): {when}", span.title, span.id));
        let name = text("name", EDGE, y + 16.0, &shortened(&span.title));
        format!("<g><title>{whole}</title>\n{name}{}</g>\n", self.bar(span, y + 4.0, &when))
    }

    /// From the day it began to its end, with the signature before it and its dates inside it, or before it where it is short.
    fn bar(&self, span: &Span, top: f64, when: &str) -> String {
        let middle = top + BAR / 2.0;
        let signed = span.signed_on.map(|date| self.x(date));
        let end = span.until.map_or(self.x(self.last), |until| self.x(until));
        let begun = span.since.or(span.reported_on).map(|date| self.x(date)).or(signed).unwrap_or(end - 4.0);
        let (width, letters) = ((end - begun).max(3.0), when.chars().count() as f64 * LETTER);
        let class = Self::class(span);
        let mut drawn = String::new();
        if !span.never() {
            drawn += &format!(
                "<rect class=\"{class}\" x=\"{begun:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{BAR}\"/>\n"
            );
        }
        if let Some(signed) = signed {
            drawn += &format!("<circle class=\"signed\" cx=\"{signed:.1}\" cy=\"{middle:.1}\" r=\"5\"/>\n");
        }
        if span.until.is_some() {
            let (above, below) = (top - 2.0, top + BAR + 2.0);
            drawn += &format!(
                "<line class=\"end\" x1=\"{end:.1}\" y1=\"{above:.1}\" x2=\"{end:.1}\" y2=\"{below:.1}\"/>\n"
            );
        }
        let solid = span.bound == "yes" && span.begun() && signed.is_none_or(|signed| signed + 6.0 < begun);
        let before = signed.unwrap_or(begun).min(begun) - letters - 12.0;
        drawn
            + &if solid && width > letters + 14.0 {
                text("date inside", begun + 7.0, top + 12.5, when)
            } else if before > YEARS {
                text("date", before, top + 12.5, when)
            } else {
                text("date", end + 8.0, top + 12.5, when)
            }
    }

    fn class(span: &Span) -> &'static str {
        match (span.kind, span.bound) {
            _ if !span.begun() || span.bound == "not-known" => "unknown",
            (Kind::Bilateral, "yes") => "bilateral",
            (Kind::Multilateral, "yes") => "multilateral",
            (Kind::Bilateral, _) => "bilateral past",
            (Kind::Multilateral, _) => "multilateral past",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::markup::contrast::{LEAST, ratio};
    use super::*;

    #[test]
    fn dates_stand_out_from_their_bars_and_text_from_the_page() {
        let fill = |class: &str| {
            let rule = STYLE.split_once(&format!(".{class}{{")).expect("it has a style").1;
            let value = rule.split_once("fill:").expect("it has a colour").1;
            value.split([';', '}']).next().expect("it has an end")
        };
        for bar in ["bilateral", "multilateral"] {
            assert!(ratio("#fff", fill(bar)) >= LEAST, "{bar}");
        }
        for text in ["note", "year"] {
            assert!(ratio(fill(text), "#fff") >= LEAST, "{text}");
        }
    }
}
