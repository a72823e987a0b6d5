use crate::support::{FEW, library, soon};
use treaty_lookup::names::{self, NameError};
use treaty_lookup::text::is_hostile;

/// A name is resolved, or what is said of it can be printed. The first byte of an input says what is meant.
#[test]
fn names() {
    library();
    bolero::check!().with_iterations(FEW).with_max_len(512).for_each(|bytes: &[u8]| {
        let Some((meant, bytes)) = bytes.split_first() else { return };
        let typed = String::from_utf8_lossy(bytes);
        soon(|| {
            let refused = match meant % 4 {
                0 => names::state(library(), &typed).err(),
                1 => names::offence(library(), &typed).err(),
                2 => names::measure(library(), &typed).err(),
                _ => names::instrument(library(), &typed).err(),
            };
            if let Some(error) = refused {
                assert!(!matches!(error, NameError::Library(_)), "{error}");
                assert!(!error.to_string().contains(is_hostile), "{error}");
            }
        });
    });
}
