//! Choosing and ordering the columns of a sheet.

use super::{Block, Cell, Sheet, Tone};

/// A column that the sheet does not have.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("no column is called {wanted:?}: choose among {}", .choices.join(", "))]
pub struct NoColumn {
    /// What was asked for.
    pub wanted: String,
    /// What there is.
    pub choices: Vec<&'static str>,
}

impl Sheet {
    /// The same sheet with only these columns, in this order; one may stand there twice.
    ///
    /// # Errors
    /// When it has no column of a name.
    pub fn with_fields(&self, fields: &[String]) -> Result<Self, NoColumn> {
        let place = |field: &String| {
            let found = self.columns.iter().position(|column| column == field);
            found.ok_or_else(|| NoColumn { wanted: field.clone(), choices: self.columns.clone() })
        };
        let places = fields.iter().map(place).collect::<Result<Vec<usize>, _>>()?;
        let columns = places.iter().map(|place| self.columns[*place]).collect();
        let pick = |row: &Vec<String>| {
            places.iter().map(|place| row.get(*place).cloned().unwrap_or_default()).collect()
        };
        Ok(Self { columns, rows: self.rows.iter().map(pick).collect() })
    }

    /// The sheet as a table for people, under its stable names.
    pub fn page(&self) -> Vec<Block> {
        let headings = self.columns.iter().map(|column| Cell::new(column, Tone::Strong)).collect();
        let rows = self.rows.iter().map(|row| row.iter().map(Cell::from).collect());
        vec![Block::Table(headings, rows.collect())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_chosen_in_the_order_asked_for() {
        let rows = vec![vec!["1".to_owned(), "2".to_owned()]];
        let sheet = Sheet { columns: vec!["a", "b"], rows };
        let chosen = sheet.with_fields(&["b".into(), "a".into(), "b".into()]).unwrap();
        assert_eq!(chosen.columns, ["b", "a", "b"]);
        assert_eq!(chosen.rows, [["2", "1", "2"]]);
        let error = sheet.with_fields(&["c".into()]).unwrap_err().to_string();
        assert_eq!(error, "no column is called \"c\": choose among a, b");
    }
}
