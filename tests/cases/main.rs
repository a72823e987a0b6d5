//! Real questions, each with the answer that the facts give. A comment names the rows it rests on: the area's table and
//! the instrument's id in it. `tables/rule-cases.csv` has at least three for each rule.

mod declarations;
mod facts;
mod histories;
mod support;
mod table;
mod worked;
