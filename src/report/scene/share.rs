//! Shares: parts of a whole.

use super::{
    amount::MOST_MARKS,
    material::{Figure, Material, Refusal, Role, Shown, Why},
};
use crate::number::Decimal;

mod pace;

pub use self::pace::{Counted, Pace};

/// A part of a whole, or several that are not of one.
#[derive(Clone, Debug, PartialEq)]
pub enum Share {
    /// A whole ring for each percentage.
    Rings(Vec<Ring>),
    /// Marks of the whole, of which the count is one part.
    Field(Field),
    /// A sum against its plan.
    Pace(Pace),
}

/// A percentage in a ring of its own: rings say nothing of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Its statistic.
    pub shown: Shown,
    /// The share.
    pub value: Decimal,
    /// The whole ring, in the same unit.
    pub whole: Decimal,
}

/// A count and the share that it is, as marks of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The statistic of the count.
    pub count: Shown,
    /// How many things it counts.
    pub part: u64,
    /// The statistic of the share.
    pub share: Shown,
    /// How many things there are in all: what count and share give, rounded.
    pub whole: u64,
    /// The statistic of the whole, where the text tells of it.
    pub told: Option<Shown>,
}

impl Share {
    /// A ring for each statistic of `material`.
    ///
    /// # Errors
    /// With every statistic that is no percentage up to 100 %, and when there are none.
    pub fn rings(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut rings = Vec::new();
        for (index, figure) in material.figures.iter().enumerate() {
            match figure.share() {
                Ok((value, whole)) => rings.push(Ring { shown: figure.shown, value, whole }),
                Err(why) => refusals.push(why.of_figure(index)),
            }
        }
        if material.figures.is_empty() {
            refusals.push(Why::TooFew(1).of_scene());
        }
        if refusals.is_empty() { Ok(Self::Rings(rings)) } else { Err(refusals) }
    }
}

impl Field {
    /// The field of a count and a share; which is which their units tell. A statistic with the role
    /// `whole`, or a derived one, is that of the whole.
    ///
    /// # Errors
    /// When count or share is missing or there twice, when the whole is not what they give, and when
    /// it has too many marks.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let role = |figure: &Figure<'_>| {
            let plain = if figure.is_share() {
                Role::Share
            } else if figure.statistic.derived.is_some() {
                Role::Whole
            } else {
                Role::Count
            };
            Some(figure.statistic.plot.role.unwrap_or(plain))
        };
        let cast = Cast::new(material, &[Role::Count, Role::Share, Role::Whole], role)?;
        let ((at, count), (share_at, share)) =
            (cast.required(Role::Count)?, cast.required(Role::Share)?);
        let part = count.count().map_err(|why| vec![why.of_figure(at)])?;
        let (value, whole) = share.share().map_err(|why| vec![why.of_figure(share_at)])?;
        let whole =
            whole_of(part, value, whole).ok_or_else(|| vec![Why::NoAmount.of_figure(share_at)])?;
        if whole > MOST_MARKS {
            return Err(vec![Why::TooManyMarks(whole).of_scene()]);
        }
        let told = cast.optional(Role::Whole);
        if let Some((at, told)) = told
            && told.count() != Ok(whole)
        {
            return Err(vec![Why::NotTheWhole(whole).of_figure(at)]);
        }
        let told = told.map(|(_, told)| told.shown);
        Ok(Self { count: count.shown, part, share: share.shown, whole, told })
    }
}

/// The whole of which `part` is `value` of `hundred`, rounded.
fn whole_of(part: u64, value: Decimal, hundred: Decimal) -> Option<u64> {
    let tens = 10_i128.checked_pow(value.scale())?;
    let dividend = i128::from(part).checked_mul(hundred.units())?.checked_mul(tens)?;
    let doubled = dividend.checked_mul(2)?.checked_div(value.units())?;
    u64::try_from((doubled + 1) / 2).ok()
}

/// The statistics of a graphic by what they are to each other.
struct Cast<'a> {
    players: Vec<(Role, usize, Figure<'a>)>,
}

impl<'a> Cast<'a> {
    /// Each statistic of `material` in the role that `role` gives it, one in each of `roles`.
    fn new(
        material: &Material<'a>,
        roles: &[Role],
        role: impl Fn(&Figure<'a>) -> Option<Role>,
    ) -> Result<Self, Vec<Refusal>> {
        let mut players: Vec<(Role, usize, Figure<'a>)> = Vec::new();
        let mut refusals = Vec::new();
        for (index, figure) in material.figures.iter().enumerate() {
            match role(figure) {
                None => refusals.push(Why::Without("role").of_figure(index)),
                Some(role) if !roles.contains(&role) || players.iter().any(|it| it.0 == role) => {
                    refusals.push(Why::NoPlace.of_figure(index));
                }
                Some(role) => players.push((role, index, *figure)),
            }
        }
        if refusals.is_empty() { Ok(Self { players }) } else { Err(refusals) }
    }

    fn optional(&self, role: Role) -> Option<(usize, Figure<'a>)> {
        self.players.iter().find(|it| it.0 == role).map(|(_, index, figure)| (*index, *figure))
    }

    fn required(&self, role: Role) -> Result<(usize, Figure<'a>), Vec<Refusal>> {
        self.optional(role).ok_or_else(|| vec![Why::NoRole(role).of_scene()])
    }
}
