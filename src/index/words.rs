//! What a person may type to search: words, `"a phrase"`, `prefix*`, `fuzzy~`, and `-not`.
//!
//! The text is read character by character, so that a fault can point at the place where it is.

use std::fmt;

/// The farthest a fuzzy word may be from what it finds, in letters.
const FARTHEST: u8 = 2;

/// The most things to look for at once. Nobody has typed as many, and each costs time.
const MOST: usize = 100;

/// One thing to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A word, in any of its forms.
    Word(String),
    /// Words side by side; the last may be a beginning only.
    Phrase {
        /// The words.
        text: String,
        /// The last word is the beginning of one.
        prefix: bool,
    },
    /// The beginning of a word.
    Prefix(String),
    /// A word spelt at most so many letters otherwise.
    Fuzzy(String, u8),
}

/// One thing to look for, or to leave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// What.
    pub wanted: Wanted,
    /// Leave out what has it.
    pub excluded: bool,
}

/// Where a query is wrong, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryFault {
    /// The query.
    pub query: String,
    /// The character, counted from nought.
    pub at: usize,
    /// What is wrong there.
    pub what: &'static str,
}

impl fmt::Display for QueryFault {
    /// The fault, the query, and a mark below the place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, column) = (self.at.saturating_sub(40), self.at.min(40));
        let shown: String = self.query.chars().skip(from).take(80).collect();
        let Self { what, .. } = self;
        write!(f, "the query cannot be read at character {}: {what}\n  {shown}\n  ", self.at + 1)?;
        write!(f, "{:column$}^", "")
    }
}

impl std::error::Error for QueryFault {}

/// Reads a query.
///
/// # Errors
/// When a quote is not closed, or a sign stands where it means nothing.
pub fn parse(query: &str) -> Result<Vec<Clause>, QueryFault> {
    let characters: Vec<char> = query.chars().collect();
    let mut reader = Reader { query, characters: &characters, at: 0 };
    let mut clauses = Vec::new();
    while reader.skip_blanks() {
        if clauses.len() == MOST {
            return Err(reader.fault(reader.at, "no more than 100 words can be searched for at once"));
        }
        clauses.push(reader.clause()?);
    }
    Ok(clauses)
}

struct Reader<'a> {
    query: &'a str,
    characters: &'a [char],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.characters.get(self.at).copied()
    }

    fn skip_blanks(&mut self) -> bool {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
        self.peek().is_some()
    }

    fn fault(&self, at: usize, what: &'static str) -> QueryFault {
        QueryFault { query: self.query.to_owned(), at, what }
    }

    fn clause(&mut self) -> Result<Clause, QueryFault> {
        let start = self.at;
        let excluded = self.peek() == Some('-');
        if excluded {
            self.at += 1;
        }
        let wanted = match self.peek() {
            Some('"') => self.phrase()?,
            Some(next) if !next.is_whitespace() => self.word()?,
            _ => return Err(self.fault(start, "a minus leaves out the word after it, and none follows")),
        };
        Ok(Clause { wanted, excluded })
    }

    fn phrase(&mut self) -> Result<Wanted, QueryFault> {
        let open = self.at;
        self.at += 1;
        let from = self.at;
        while self.peek().is_some_and(|next| next != '"') {
            self.at += 1;
        }
        if self.peek().is_none() {
            return Err(self.fault(open, "the quote opened here is not closed"));
        }
        let text: String = self.characters[from..self.at].iter().collect();
        self.at += 1;
        if !text.chars().any(char::is_alphanumeric) {
            return Err(self.fault(open, "there are no words between these quotes"));
        }
        let prefix = self.peek() == Some('*');
        if prefix {
            self.at += 1;
        }
        Ok(Wanted::Phrase { text, prefix })
    }

    fn word(&mut self) -> Result<Wanted, QueryFault> {
        let start = self.at;
        while self.peek().is_some_and(|next| !next.is_whitespace() && !matches!(next, '"' | '*' | '~')) {
            self.at += 1;
        }
        let word: String = self.characters[start..self.at].iter().collect();
        let sign = self.peek().filter(|next| matches!(next, '*' | '~'));
        if !word.chars().any(char::is_alphanumeric) {
            let what = match sign {
                Some('*') => "a star stands after the beginning of a word, and none is before it",
                Some(_) => "a tilde stands after a word, and none is before it",
                None => "there is no letter or digit here to search for",
            };
            return Err(self.fault(start, what));
        }
        match sign {
            Some('*') => self.prefix(word),
            Some(_) => self.fuzzy(word),
            None => Ok(Wanted::Word(word)),
        }
    }

    fn prefix(&mut self, word: String) -> Result<Wanted, QueryFault> {
        self.at += 1;
        if self.peek().is_some_and(|next| !next.is_whitespace()) {
            return Err(self.fault(self.at - 1, "a star can only stand at the end of a word"));
        }
        Ok(Wanted::Prefix(word))
    }

    fn fuzzy(&mut self, word: String) -> Result<Wanted, QueryFault> {
        let sign = self.at;
        self.at += 1;
        let distance = match self.peek() {
            None => 1,
            Some(next) if next.is_whitespace() => 1,
            Some(digit) => {
                self.at += 1;
                digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).unwrap_or(u8::MAX)
            }
        };
        let ends = self.peek().is_none_or(char::is_whitespace);
        if !ends || distance == 0 || distance > FARTHEST {
            return Err(self.fault(sign, "a tilde may be followed by 1 or 2, the letters that may differ"));
        }
        Ok(Wanted::Fuzzy(word, distance))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(query: &str) -> Vec<Wanted> {
        parse(query).unwrap().into_iter().map(|clause| clause.wanted).collect()
    }

    #[test]
    fn each_sign_means_one_thing() {
        let phrase = |text: &str, prefix| Wanted::Phrase { text: text.into(), prefix };
        assert_eq!(
            wanted("drug  trafic~ \"joint team\""),
            [Wanted::Word("drug".into()), Wanted::Fuzzy("trafic".into(), 1), phrase("joint team", false)]
        );
        assert_eq!(
            wanted("extradi* \"mutual assist\"* colour~2"),
            [
                Wanted::Prefix("extradi".into()),
                phrase("mutual assist", true),
                Wanted::Fuzzy("colour".into(), 2)
            ]
        );
        assert!(parse("-protocol").unwrap()[0].excluded);
    }

    #[test]
    fn a_fault_points_at_its_place() {
        let at = |query| parse(query).unwrap_err().at;
        assert_eq!(at("ñandú \"joint"), 6);
        assert_eq!(at("a *"), 2);
        assert_eq!(at("dr*g"), 2);
        assert_eq!(at("word~7"), 4);
        assert_eq!(at("drug -"), 5);
        assert_eq!(at("drug \"\""), 5);
        assert_eq!(at(&"word ".repeat(101)), 500);
        let shown = parse("drug \"joint").unwrap_err().to_string();
        assert!(shown.ends_with("  drug \"joint\n       ^"), "{shown}");
    }
}
