//! The article map of an instrument.

use super::{MeasureId, OffenceId, SourceId, TopicId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// One article and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// The article, as `18(3)`; absent where the number was not read.
    #[serde(default)]
    pub article: Option<SmolStr>,
    /// What it is about.
    pub topic: TopicId,
    /// Which of the topic's rules it lays down, for conditions.
    #[serde(default)]
    pub rule: Option<SmolStr>,
    /// The measures it speaks of, where it is not for all of the instrument's.
    #[serde(default)]
    pub measures: Vec<MeasureId>,
    /// The offences it speaks of, where it is not for all.
    #[serde(default)]
    pub offences: Vec<OffenceId>,
    /// In our own words.
    pub summary: SmolStr,
    /// Where it was read.
    pub source: SourceId,
}

/// The place of an article among the others of its text: number by number, the first of them Arabic or Roman, and letters
/// after numbers; what has no number comes last.
pub fn article_order(article: Option<&str>) -> Vec<(u32, &str)> {
    let Some(article) = article else { return vec![(u32::MAX, "")] };
    let pieces =
        article.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty());
    let number =
        |place: usize, piece: &str| piece.parse().ok().or_else(|| roman(piece).filter(|_| place == 0));
    pieces.enumerate().map(|(place, piece)| (number(place, piece).unwrap_or(u32::MAX), piece)).collect()
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
            ["18(10)", "18(3)", "2", "IX", "18(1)", "XIV(2)", "18(1)(a)", "V"].map(Some).to_vec();
        articles.push(None);
        articles.sort_by_key(|article| article_order(*article));
        let sorted = ["2", "V", "IX", "XIV(2)", "18(1)", "18(1)(a)", "18(3)", "18(10)"].map(Some);
        assert_eq!(articles, [&sorted[..], &[None]].concat());
    }
}
