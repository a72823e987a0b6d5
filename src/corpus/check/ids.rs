//! Ids say what they name, and no two records share one.

use super::known::{Claim, Known, stem};
use super::report::{Report, Rule, Step, key, row};
use crate::records::{Instrument, Kind, StateId};

const FILE_NAME: Rule = Rule { code: "R010", help: "rename the file, or mend the id: the two are the same" };
const SHAPE: Rule = Rule { code: "R011", help: "write it in lower-case letters, digits and single hyphens" };
const TAKEN: Rule =
    Rule { code: "R012", help: "give one of the two another id; an id, once used, is never used again" };
const PARTIES_FIRST: Rule =
    Rule { code: "R013", help: "begin it with the parties' codes in alphabetical order, in lower case" };
const FOLDER: Rule = Rule {
    code: "R014",
    help: "move the file: bilateral records stand in instruments/bilateral, one folder a pair of states",
};
const PARTIES: Rule = Rule {
    code: "R015",
    help: "list the parties of a bilateral record in `parties`, those of a multilateral one in [participation]",
};
const STATE_CODE: Rule = Rule { code: "R016", help: "use the three capital letters of ISO 3166" };

/// The ids of one instrument, and where its file stands.
pub(super) fn check(instrument: &Instrument, known: &Known<'_>, report: &mut Report<'_>) {
    let id = instrument.id.as_str();
    file_name(id, report);
    kebab_case(id, &[key("id")], report);
    taken(id, false, &[key("id")], known, report);
    for (number, former) in instrument.former_ids.iter().enumerate() {
        let place = [key("former_ids"), row(number)];
        kebab_case(former.as_str(), &place, report);
        if *former == instrument.id {
            report.fault(&TAKEN, &place, format!("{id:?} is the id of this record already"));
        }
        taken(former.as_str(), true, &place, known, report);
    }
    match instrument.kind {
        Kind::Bilateral => bilateral(instrument, report),
        Kind::Multilateral => multilateral(instrument, report),
    }
}

/// A file about one state is named by its code.
pub(super) fn file_of_state(state: &StateId, report: &mut Report<'_>) {
    if stem(report.file()) != state.as_str() {
        let what = format!("the file of {state} is named {:?}", stem(report.file()));
        report.fault(&FILE_NAME, &[key("state")], what);
    }
}

/// The code of a state.
pub(super) fn state_code(code: &str, place: &[Step<'_>], report: &mut Report<'_>) {
    if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        report.fault(&STATE_CODE, place, format!("{code:?} is no code of a state"));
    }
}

/// The id of a term, a network or an instrument.
pub(super) fn kebab_case(id: &str, place: &[Step<'_>], report: &mut Report<'_>) {
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !id.split('-').all(word) {
        report.fault(&SHAPE, place, format!("the id {id:?} is not in kebab case"));
    }
}

fn file_name(id: &str, report: &mut Report<'_>) {
    let name = stem(report.file());
    if name != id {
        report.fault(&FILE_NAME, &[key("id")], format!("the id is {id:?} and the file is named {name:?}"));
    }
}

/// Of two records with one id, the one further down the list of files is told.
fn taken(id: &str, former: bool, place: &[Step<'_>], known: &Known<'_>, report: &mut Report<'_>) {
    let mine = (former, report.file());
    // Files are read in order of path, so the first of two is the one that was there before.
    let first = |claim: &&Claim<'_>| claim.file != report.file() && (claim.former, claim.file) < mine;
    if let Some(other) = known.claims(id).iter().find(first) {
        let was = if other.former { "was the id of" } else { "is the id of" };
        let what = format!("{id:?} {was} {} already", other.file);
        report.fault(&TAKEN, place, what);
    }
}

fn bilateral(instrument: &Instrument, report: &mut Report<'_>) {
    let mut codes: Vec<&str> = instrument.parties.iter().map(StateId::as_str).collect();
    codes.sort_unstable();
    codes.dedup();
    if codes.len() < 2 {
        report.fault(&PARTIES, &[key("kind")], "a bilateral record names at least two parties".into());
        return;
    }
    let pair = codes.join("-");
    let beginning = format!("{}-", pair.to_lowercase());
    if !instrument.id.as_str().starts_with(&beginning) {
        let what = format!("the id {:?} does not begin with {beginning:?}", instrument.id.as_str());
        report.fault(&PARTIES_FIRST, &[key("id")], what);
    }
    if let Some(folders) = folders_below_instruments(report.file())
        && folders != ["bilateral", pair.as_str()]
    {
        report.fault(
            &FOLDER,
            &[key("parties")],
            format!("the file does not stand in instruments/bilateral/{pair}"),
        );
    }
}

fn multilateral(instrument: &Instrument, report: &mut Report<'_>) {
    if !instrument.parties.is_empty() {
        report.fault(&PARTIES, &[key("parties")], "a multilateral record has no `parties`".into());
    }
    if folders_below_instruments(report.file()).is_some_and(|folders| folders.first() == Some(&"bilateral")) {
        report.fault(&FOLDER, &[key("kind")], "a multilateral record stands among the bilateral ones".into());
    }
}

/// The folders a file stands in below `instruments`; a user's own folder need not have any.
fn folders_below_instruments(file: &str) -> Option<Vec<&str>> {
    let folders = file.strip_prefix("instruments/")?;
    Some(folders.rsplit_once('/').map_or(Vec::new(), |(folders, _)| folders.split('/').collect()))
}
