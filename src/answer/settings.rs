//! What is in force for this user, as an answer.

use schemars::JsonSchema;
use serde::Serialize;

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Setting {
    /// Its name, which is its key in the configuration file.
    pub name: &'static str,
    /// What is in force; absent where nothing is.
    pub value: Option<String>,
    /// Where it was chosen: `flag`, `environment`, `file` or `default`.
    pub from: &'static str,
    /// The variable of the environment, where it was chosen there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable: Option<&'static str>,
}

/// All settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Settings {
    /// The version of this form.
    pub schema: u32,
    /// The configuration file; absent where the system names no folder for it.
    pub file: Option<String>,
    /// Whether it is there.
    pub file_exists: bool,
    /// Every setting.
    pub settings: Vec<Setting>,
}
