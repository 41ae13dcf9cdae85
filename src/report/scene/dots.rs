//! Dots: numbers of things, as so many marks.

use super::{
    amount::MOST_MARKS,
    material::{Figure, Mark, Material, Refusal, Role, Shown, Why},
};

/// Marks to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dots {
    /// One field for each number.
    Fields(Vec<Field>),
    /// So many columns of so many cells, and fields beside them.
    Ledger(Ledger),
}

/// A number of things as marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The statistic.
    pub shown: Shown,
    /// The shape of its marks.
    pub mark: Mark,
    /// How many things one mark stands for.
    pub per: u64,
    /// How many marks there are, from 1 to [`MOST_MARKS`].
    pub marks: u64,
}

/// So many things that each have so many others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The statistic of the columns.
    pub count: Shown,
    /// How many columns there are.
    pub columns: u64,
    /// The statistic of the cells in each column.
    pub each: Shown,
    /// How many cells a column has.
    pub cells: u64,
    /// Numbers in rows of their own: nothing says whether they are among the columns.
    pub others: Vec<Field>,
}

impl Dots {
    /// Fields of the statistics of `material`.
    ///
    /// # Errors
    /// As [`Fields::add`] tells, and when there are none.
    pub fn fields(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut fields = Fields::default();
        for (index, figure) in material.figures.iter().enumerate() {
            fields.add(index, figure);
        }
        fields.finish(1).map(Self::Fields)
    }
}

impl Ledger {
    /// A ledger of the statistics of `material`: one has the role `count`, one `each`, others none.
    ///
    /// # Errors
    /// When one of the two is missing, there twice or no number of things, when the cells are too
    /// many, and as [`Fields::add`] tells of the others.
    pub fn new(material: &Material<'_>) -> Result<Self, Vec<Refusal>> {
        let mut fields = Fields::default();
        let mut roles: [(Role, Option<(Shown, u64)>); 2] =
            [(Role::Count, None), (Role::Each, None)];
        for (index, figure) in material.figures.iter().enumerate() {
            let Some(role) = figure.statistic.plot.role else {
                fields.add(index, figure);
                continue;
            };
            let place = roles.iter_mut().find(|it| it.0 == role && it.1.is_none());
            match (place, figure.count()) {
                (None, _) => fields.refuse(Why::NoPlace.of_figure(index)),
                (Some(_), Err(why)) => fields.refuse(why.of_figure(index)),
                (Some(place), Ok(count)) => place.1 = Some((figure.shown, count)),
            }
        }
        for (role, _) in roles.iter().filter(|it| it.1.is_none()) {
            fields.refuse(Why::NoRole(*role).of_scene());
        }
        let all = |columns: u64, cells: u64| columns.saturating_mul(cells);
        match roles {
            [(_, Some((count, columns))), (_, Some((each, cells)))] => {
                if all(columns, cells) > MOST_MARKS {
                    fields.refuse(Why::TooManyMarks(all(columns, cells)).of_scene());
                }
                let others = fields.finish(0)?;
                Ok(Self { count, columns, each, cells, others })
            }
            _ => Err(fields.refusals()),
        }
    }
}

/// Fields being gathered, so that each can be held against those before it.
#[derive(Default)]
pub(super) struct Fields {
    fields: Vec<(Field, String, String)>,
    refusals: Vec<Refusal>,
}

impl Fields {
    /// Adds the field of `figure`, which has this index. Statistics of one unit have one mark and
    /// one scale, those of another unit other marks: the second unit has squares where nothing is
    /// said.
    ///
    /// It is refused when it is no number of things, does not come out even in marks, is more than
    /// [`MOST_MARKS`], or has the marks of another unit.
    pub(super) fn add(&mut self, index: usize, figure: &Figure<'_>) {
        match self.field(figure) {
            Ok(field) => self.fields.push((field, figure.unit().to_owned(), figure.text())),
            Err(why) => self.refuse(why.of_figure(index)),
        }
    }

    fn field(&self, figure: &Figure<'_>) -> Result<Field, Why> {
        let count = figure.count()?;
        let plot = &figure.statistic.plot;
        let like = self.fields.iter().find(|(_, unit, _)| unit == figure.unit());
        let per = plot.per.or(like.map(|it| it.0.per)).unwrap_or(1);
        let free = || {
            let taken = |mark: &Mark| self.fields.iter().any(|it| it.0.mark == *mark);
            Mark::ALL.into_iter().find(|mark| !taken(mark)).unwrap_or(Mark::Dot)
        };
        let mark = plot.mark.or(like.map(|it| it.0.mark)).unwrap_or_else(free);
        let other = self.fields.iter().find(|it| it.0.mark == mark && it.1 != figure.unit());
        match (like, other) {
            (Some((field, _, text)), _) if field.per != per || field.mark != mark => {
                Err(Why::UnlikeMarks(text.clone()))
            }
            (_, Some((_, _, text))) => Err(Why::SameMarks(text.clone())),
            _ if count % per != 0 => Err(Why::Uneven(per)),
            _ if count / per > MOST_MARKS => Err(Why::TooManyMarks(count / per)),
            _ => Ok(Field { shown: figure.shown, mark, per, marks: count / per }),
        }
    }

    /// Adds a refusal of something else.
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.refusals.push(refusal);
    }

    /// What was refused, where nothing can come of it.
    pub(super) fn refusals(self) -> Vec<Refusal> {
        self.refusals
    }

    /// The fields, at least so many.
    pub(super) fn finish(mut self, least: usize) -> Result<Vec<Field>, Vec<Refusal>> {
        if self.refusals.is_empty() && self.fields.len() < least {
            self.refuse(Why::TooFew(least).of_scene());
        }
        let fields = self.fields.into_iter().map(|(field, ..)| field).collect();
        if self.refusals.is_empty() { Ok(fields) } else { Err(self.refusals) }
    }
}
