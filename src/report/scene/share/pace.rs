//! The pace of a plan: a sum against its whole, beside the periods that have passed.

use super::Cast;
use crate::{
    number::Decimal,
    report::scene::{
        amount::MOST_MARKS,
        material::{Material, Refusal, Role, Shown, Why},
    },
};

/// A sum against its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Pace {
    /// The statistic of the sum.
    pub sum: Shown,
    /// The statistic of the share of the plan that it is.
    pub share: Shown,
    /// That share.
    pub value: Decimal,
    /// The plan, in the unit of the share.
    pub whole: Decimal,
    /// The statistic of the plan itself, where the text tells of it.
    pub told: Option<Shown>,
    /// How many periods the plan has.
    pub periods: u32,
    /// How many of them have passed.
    pub past: u32,
    /// The things that the sum is spent on, where the text counts them.
    pub count: Option<Counted>,
}

/// A number of things, and how many of them are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The statistic of all of them.
    pub shown: Shown,
    /// How many they are.
    pub all: u64,
    /// The statistic of those that are told apart, and how many they are.
    pub part: Option<(Shown, u64)>,
}

const ROLES: [Role; 5] = [Role::Count, Role::Part, Role::Sum, Role::Share, Role::Whole];

impl Pace {
    /// The pace of the statistics of `material`, each of which says its role; a percentage is the
    /// share.
    ///
    /// # Errors
    /// When sum, share or periods are missing, when something is above its whole, or has no role.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let cast = Cast::new(material, &ROLES, |figure| {
            let role = figure.statistic.plot.role;
            role.or_else(|| figure.is_share().then_some(Role::Share))
        })?;
        let ((sum_at, sum), (share_at, share)) =
            (cast.required(Role::Sum)?, cast.required(Role::Share)?);
        let total = sum.amount().map_err(|why| vec![why.of_figure(sum_at)])?;
        let (value, whole) = share.share().map_err(|why| vec![why.of_figure(share_at)])?;
        let told = cast.optional(Role::Whole);
        if let Some((at, told)) = told {
            let plan = told.amount().map_err(|why| vec![why.of_figure(at)])?;
            if told.unit() != sum.unit() {
                return Err(vec![Why::UnlikeUnits(sum.text()).of_figure(at)]);
            }
            if total > plan {
                return Err(vec![Why::AboveWhole(told.text()).of_figure(sum_at)]);
            }
        }
        let missing = |name| vec![Why::Without(name).of_scene()];
        let periods = material.periods.ok_or_else(|| missing("periods"))?;
        let past = material.past.ok_or_else(|| missing("past"))?;
        if past > periods {
            return Err(vec![Why::BeyondPeriods(periods).of_scene()]);
        }
        let told = told.map(|(_, told)| told.shown);
        let count = counted(&cast)?;
        Ok(Self { sum: sum.shown, share: share.shown, value, whole, told, periods, past, count })
    }
}

fn counted(cast: &Cast<'_>) -> Result<Option<Counted>, Vec<Refusal>> {
    let part = cast.optional(Role::Part);
    let Some((at, count)) = cast.optional(Role::Count) else {
        return part.map_or(Ok(None), |_| Err(vec![Why::NoRole(Role::Count).of_scene()]));
    };
    let all = count.count().map_err(|why| vec![why.of_figure(at)])?;
    if all > MOST_MARKS {
        return Err(vec![Why::TooManyMarks(all).of_figure(at)]);
    }
    let part = match part {
        None => None,
        Some((at, part)) => {
            let some = part.count().map_err(|why| vec![why.of_figure(at)])?;
            if part.unit() != count.unit() {
                return Err(vec![Why::UnlikeUnits(count.text()).of_figure(at)]);
            }
            if some > all {
                return Err(vec![Why::AboveWhole(count.text()).of_figure(at)]);
            }
            Some((part.shown, some))
        }
    };
    Ok(Some(Counted { shown: count.shown, all, part }))
}
