//! Text inside HTML, SVG and other XML.

use crate::text::plain;

/// Text that is neither markup nor the end of an attribute, whatever it says; what could hide or reorder text is shown.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in plain(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_markup() {
        assert_eq!(
            escaped("<script>\"a\" & 'b'\u{1}"),
            "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;\u{FFFD}"
        );
    }
}

/// How well colours can be told apart, after the Web Content Accessibility Guidelines 2.2.
#[cfg(test)]
pub(super) mod contrast {
    /// The least ratio of text to its ground (success criterion 1.4.3, level AA).
    pub const LEAST: f64 = 4.5;

    /// The contrast ratio of two colours, `#rgb` or `#rrggbb`.
    pub fn ratio(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(colour: &str) -> f64 {
        let digits = colour.trim_start_matches('#');
        let channel = |place: usize| {
            let width = digits.len() / 3;
            let hex = digits[place * width..(place + 1) * width].repeat(3 - width);
            let value = f64::from(u8::from_str_radix(&hex, 16).expect("it is a colour")) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2)
    }

    /// Asserts that a style sheet has at least so many rules with a text colour, and that each stands out from its ground.
    pub fn check(style: &str, ground: &str, rules: usize) {
        let found = pairs(style, ground);
        assert!(found.len() >= rules, "{found:?}");
        for (selector, text, ground) in found {
            assert!(ratio(text, ground) >= LEAST, "{selector}: {text} on {ground}");
        }
    }

    /// Every rule of a style sheet that sets a text colour: its selector, the text, and the ground it sets or `ground`.
    fn pairs<'a>(style: &'a str, ground: &'a str) -> Vec<(&'a str, &'a str, &'a str)> {
        let value = |rule: &'a str, property: &str| {
            let declared = rule.split(';').filter_map(|one| one.split_once(':'));
            declared.filter(|(name, _)| name.trim() == property).map(|(_, value)| value.trim()).next_back()
        };
        let colour = |value: Option<&'a str>| value.filter(|value| value.starts_with('#'));
        let rules = style.split('}').filter_map(|rule| rule.rsplit_once('{'));
        let pair = |(selector, rule): (&'a str, &'a str)| {
            let text = colour(value(rule, "color"))?;
            Some((selector.trim(), text, colour(value(rule, "background")).unwrap_or(ground)))
        };
        rules.filter_map(pair).collect()
    }

    #[test]
    fn ratios_are_those_of_the_guidelines() {
        assert!((ratio("#000", "#fff") - 21.0).abs() < 0.01);
        assert!((ratio("#767676", "#ffffff") - 4.54).abs() < 0.01);
    }
}
