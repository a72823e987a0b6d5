use crate::support::{FEW, library, soon};
use treaty_lookup::index::{Filter, parse_query};

/// A query is answered, or refused at one of its characters.
#[test]
fn search() {
    library();
    bolero::check!().with_iterations(FEW).with_max_len(512).for_each(|bytes: &[u8]| {
        let query = String::from_utf8_lossy(bytes);
        soon(|| match parse_query(&query) {
            Ok(clauses) => {
                library().search(&clauses, &Filter::default(), 20).unwrap();
            }
            Err(fault) => assert!(fault.at <= query.chars().count(), "{fault}"),
        });
    });
}
