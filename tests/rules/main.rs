//! Every rule of the chain, tested by what it decides. One module a file of `src/rules`.

mod between;
mod bound;
mod conditions;
mod covers;
mod force;
mod order;
mod pending;
mod role;
mod support;
mod temporal;
mod territory;
mod vocabulary;
