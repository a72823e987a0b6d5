use crate::support::soon;
use treaty_lookup::records::PartialDate;

/// A text is a date only if it is written as the date would be; and then it has a first and a last day.
#[test]
fn dates() {
    bolero::check!().with_max_len(64).for_each(|bytes: &[u8]| {
        soon(|| {
            let text = String::from_utf8_lossy(bytes);
            let Ok(date) = text.parse::<PartialDate>() else { return };
            assert_eq!(date.to_string(), text);
            assert!(date.earliest() <= date.latest());
            assert!(date.exact().is_none_or(|day| day == date.earliest() && day == date.latest()));
            assert!(date.may_precede(date));
        });
    });
}
