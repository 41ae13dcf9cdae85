//! Which column orders the table, and how; pure.

use std::cmp::Ordering;

/// Upwards or downwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Smallest first.
    Ascending,
    /// Largest first.
    Descending,
}

impl Direction {
    /// The value of `aria-sort`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }

    /// Turns an ascending order into one of this direction.
    pub const fn apply(self, ordering: Ordering) -> Ordering {
        match self {
            Self::Ascending => ordering,
            Self::Descending => ordering.reverse(),
        }
    }
}

/// The column that orders the table; none for the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order(Option<(String, Direction)>);

impl Order {
    /// Takes a press on a column's button: ascending, descending, the order of the text again.
    pub fn press(&mut self, column: &str) {
        self.0 = match self.direction_of(column) {
            None => Some((column.to_owned(), Direction::Ascending)),
            Some(Direction::Ascending) => Some((column.to_owned(), Direction::Descending)),
            Some(Direction::Descending) => None,
        };
    }

    /// The column and its direction.
    pub fn current(&self) -> Option<(&str, Direction)> {
        self.0.as_ref().map(|(column, direction)| (column.as_str(), *direction))
    }

    /// The direction of `column`, if it orders the table.
    pub fn direction_of(&self, column: &str) -> Option<Direction> {
        self.current().filter(|(current, _)| *current == column).map(|(_, direction)| direction)
    }
}

/// Compares plain decimals such as `-12.5` exactly; an empty one comes last in both directions.
pub fn compare_decimals(a: &str, b: &str, direction: Direction) -> Ordering {
    match (a.is_empty(), b.is_empty()) {
        (false, false) => direction.apply(compare(a, b)),
        (a_missing, b_missing) => a_missing.cmp(&b_missing),
    }
}

fn compare(a: &str, b: &str) -> Ordering {
    match (a.strip_prefix('-'), b.strip_prefix('-')) {
        (Some(a), Some(b)) => magnitude(b).cmp(&magnitude(a)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => magnitude(a).cmp(&magnitude(b)),
    }
}

/// Sorts as the number does: longer whole parts first, then digit by digit.
fn magnitude(decimal: &str) -> (usize, &str, &str) {
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let whole = whole.trim_start_matches('0');
    (whole.len(), whole, fraction.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_goes_up_then_down_then_back() {
        let mut order = Order::default();
        order.press("value");
        assert_eq!(order.current(), Some(("value", Direction::Ascending)));
        order.press("value");
        assert_eq!(order.direction_of("value"), Some(Direction::Descending));
        order.press("value");
        assert_eq!(order.current(), None);
        order.press("value");
        order.press("label");
        assert_eq!(order.current(), Some(("label", Direction::Ascending)));
    }

    #[test]
    fn decimals_compare_as_numbers_and_the_missing_come_last() {
        let mut values = ["10.3", "", "9", "600000", "-2", "10.29", "-10", "0.5"];
        values.sort_by(|a, b| compare_decimals(a, b, Direction::Ascending));
        assert_eq!(values, ["-10", "-2", "0.5", "9", "10.29", "10.3", "600000", ""]);
        values.sort_by(|a, b| compare_decimals(a, b, Direction::Descending));
        assert_eq!(values, ["600000", "10.3", "10.29", "9", "0.5", "-2", "-10", ""]);
    }

    #[test]
    fn equal_decimals_are_equal_however_written() {
        assert_eq!(compare_decimals("1.50", "01.5", Direction::Ascending), Ordering::Equal);
    }
}
