//! Dates as sources give them: to the day, to the month, or to the year.

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// What can be said of a fact on a day: it holds, it does not, or nobody read enough to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tri {
    /// It does not hold.
    No,
    /// What was read does not decide it.
    Unknown,
    /// It holds.
    Yes,
}

impl Tri {
    /// Both must hold: the weaker of the two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Either may hold: the stronger of the two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl From<bool> for Tri {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

impl std::ops::Not for Tri {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

/// A date known to the day, the month or the year, never more precise than its source.
///
/// In a record a whole date is a TOML date (`1995-04-26`); one known only to the month or the
/// year is a string (`"1904-01"`, `"1904"`).
///
/// ```
/// use treaty_lookup::records::{PartialDate, Tri};
/// let month: PartialDate = "2021-03".parse().unwrap();
/// assert_eq!(month.on_or_before("2021-04-01".parse().unwrap()), Tri::Yes);
/// assert_eq!(month.on_or_before("2021-03-15".parse().unwrap()), Tri::Unknown);
/// assert_eq!(month.on_or_before("2021-02-28".parse().unwrap()), Tri::No);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// A date known to the day.
    pub fn day(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }

    /// The first day it can mean.
    pub fn earliest(self) -> Date {
        Date::constant(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it can mean.
    pub fn latest(self) -> Date {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.earliest(),
            (Some(_), None) => self.earliest().last_of_month(),
            _ => self.earliest().last_of_year(),
        }
    }

    /// The day itself, where it is known to the day.
    pub fn exact(self) -> Option<Date> {
        self.day.map(|_| self.earliest())
    }

    /// Whether it lies on or before `day`.
    pub fn on_or_before(self, day: Date) -> Tri {
        if self.latest() <= day {
            Tri::Yes
        } else if self.earliest() > day {
            Tri::No
        } else {
            Tri::Unknown
        }
    }

    /// Whether it can lie on or before `other`: false only where the order is certainly wrong.
    pub fn may_precede(self, other: Self) -> bool {
        self.earliest() <= other.latest()
    }

    /// The year, which is always known.
    pub fn year(self) -> i16 {
        self.year
    }
}

/// Why a text is no date.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0:?} is no date: write it as 2007-06-01, 2007-06 or 2007, between the years 1800 and 2100")]
pub struct NoDate(String);

impl FromStr for PartialDate {
    type Err = NoDate;

    /// Reads `2007-06-01`, `2007-06` or `2007`.
    ///
    /// # Errors
    /// When the text has another form, names no day of the calendar, or lies outside the years
    /// 1800 to 2100 (earlier treaties are not in the field's use; later dates are slips).
    fn from_str(text: &str) -> Result<Self, NoDate> {
        let refuse = || NoDate(text.chars().take(40).collect());
        let number = |part: &str, width: usize| {
            let digits = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            if digits { part.parse::<i16>().ok() } else { None }
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| number(part, 4)).ok_or_else(refuse)?;
        let month = match parts.next() {
            Some(part) => Some(number(part, 2).ok_or_else(refuse)? as i8),
            None => None,
        };
        let day = match parts.next() {
            Some(part) => Some(number(part, 2).ok_or_else(refuse)? as i8),
            None => None,
        };
        let in_calendar = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).is_ok();
        if parts.next().is_some() || !in_calendar || !(1800..=2100).contains(&year) {
            return Err(refuse());
        }
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl JsonSchema for PartialDate {
    fn schema_name() -> Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A date known to the day, the month or the year.",
            "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
        })
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            (self.year, self.month.unwrap_or(0), self.day.unwrap_or(0)).serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(Written)
        } else {
            let (year, month, day) = <(i16, i8, i8)>::deserialize(deserializer)?;
            let part = |number: i8| (number != 0).then_some(number);
            Date::new(year, month.max(1), day.max(1)).map_err(de::Error::custom)?;
            Ok(Self { year, month: part(month), day: part(day) })
        }
    }
}

/// Reads a date from a record: a TOML date, or a string for one known to the month or year.
struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = PartialDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 1995-04-26, or \"1995-04\" or \"1995\" where the day is not known")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<PartialDate, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PartialDate, A::Error> {
        let written = toml::value::Datetime::deserialize(de::value::MapAccessDeserializer::new(map))?;
        if written.time.is_some() || written.offset.is_some() {
            return Err(de::Error::custom("a day has no time: write the date alone, as 1995-04-26"));
        }
        written.to_string().parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_never_more_precise_than_its_text() {
        for text in ["1904", "1904-01", "1904-01-31"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn days_that_are_in_no_calendar_are_refused() {
        for text in [
            "2007-02-30",
            "2007-13",
            "20070601",
            "2007-6-1",
            "1799-12-31",
            "2101",
            "",
            "2007-06-01-01",
            "+007",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        let february: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(february.latest().to_string(), "2024-02-29");
    }
}
