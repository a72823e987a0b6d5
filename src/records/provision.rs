//! The article map of an instrument.

use super::{MeasureId, OffenceId, SourceId, TopicId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One article and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// The article, as `18(3)`; absent where the number was not read.
    #[serde(default)]
    pub article: Option<String>,
    /// What it is about.
    pub topic: TopicId,
    /// Which of the topic's rules it lays down, for conditions.
    #[serde(default)]
    pub rule: Option<String>,
    /// The measures it speaks of, where it is not for all of the instrument's.
    #[serde(default)]
    pub measures: Vec<MeasureId>,
    /// The offences it speaks of, where it is not for all.
    #[serde(default)]
    pub offences: Vec<OffenceId>,
    /// In our own words.
    pub summary: String,
    /// Where it was read.
    pub source: SourceId,
}

/// The place of an article among the others of its text: by its number, Arabic or Roman, then by what follows it; what has
/// no number comes last.
pub fn article_order(article: Option<&str>) -> (u32, &str) {
    let Some(article) = article else { return (u32::MAX, "") };
    let leading = |holds: fn(char) -> bool| article.split(|letter| !holds(letter)).next().unwrap_or_default();
    let digits = leading(|letter| letter.is_ascii_digit());
    let letters = leading(|letter| letter.is_ascii_alphabetic());
    let number = digits.parse().ok().or_else(|| roman(letters)).unwrap_or(u32::MAX);
    (number, article)
}

/// The value of a Roman numeral.
fn roman(letters: &str) -> Option<u32> {
    let value = |letter| match letter {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        _ => None,
    };
    let values =
        letters.chars().map(value).collect::<Option<Vec<u32>>>().filter(|values| !values.is_empty())?;
    // A smaller sign before a greater one counts against it: IV, IX, XL.
    let signed = values.iter().enumerate().map(|(place, value)| {
        let value = i64::from(*value);
        if values.get(place + 1).is_some_and(|next| i64::from(*next) > value) { -value } else { value }
    });
    u32::try_from(signed.sum::<i64>()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_stand_in_the_order_of_their_numbers() {
        let mut articles =
            [None, Some("18(3)"), Some("2"), Some("IX"), Some("18(1)"), Some("XIV(2)"), Some("V")];
        articles.sort_by_key(|article| article_order(*article));
        assert_eq!(
            articles,
            [Some("2"), Some("V"), Some("IX"), Some("XIV(2)"), Some("18(1)"), Some("18(3)"), None]
        );
    }
}
