//! The heads of articles in the manners of those who print them.

mod chinese;
mod english;
