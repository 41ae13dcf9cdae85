//! What scenes draw, when the whole text is read.

use std::collections::{HashMap, HashSet};

use super::counts;
use crate::{
    diagnostic::Span,
    document::{checks::MOST_SUGGESTIONS, draft::Draft, names::Namespace, problem, reader::Reader},
    report::{
        names::Id,
        scene::{
            Art, Graphic, Scene,
            bars::Bars,
            dots::{Dots, Ledger},
            form::Form,
            groups::{Groups, Slips, Terms},
            level::Level,
            material::{Culprit, Figure, Item, Material, Refusal, Shown, Why},
            route::{Course, Lines, Route, Strands},
            share::{Field, Pace, Share},
            timeline::Timeline,
        },
    },
};

impl Reader<'_> {
    /// Makes the graphic of every scene, in the order of the text.
    pub(in crate::document) fn draw_scenes(&mut self) -> Vec<Scene> {
        let ids = self.statistics.iter().enumerate().map(|(index, it)| (it.id.to_string(), index));
        let index_of: HashMap<String, usize> = ids.collect();
        let mut unknown = 0;
        let drafts = std::mem::take(&mut self.drafts);
        drafts.into_iter().filter_map(|draft| self.drawn(draft, &index_of, &mut unknown)).collect()
    }

    /// The scene of a draft; what its graphic refuses is reported.
    fn drawn(
        &mut self,
        mut draft: Draft,
        index_of: &HashMap<String, usize>,
        unknown: &mut usize,
    ) -> Option<Scene> {
        let form = draft.form?;
        let (shown, spans) = self.shown(&draft, form, index_of, unknown)?;
        if draft.is_faulty {
            return None;
        }
        let (items, item_spans): (Vec<Item>, Vec<Span>) =
            std::mem::take(&mut draft.items).into_iter().unzip();
        let figures = shown.into_iter().filter_map(|shown| {
            Some(Figure { statistic: self.statistics.get(shown.statistic)?, shown })
        });
        let (periods, past) = (draft.periods, draft.past);
        let material = Material { figures: figures.collect(), items, periods, past };
        match graphic(form, &draft, &material) {
            Ok(graphic) => {
                let unlike = counts::unlike(&graphic, &material);
                let told: Vec<_> = unlike
                    .map(|it| {
                        let span = spans.get(it.figure).copied().unwrap_or(draft.at);
                        problem::unlike_count(span, it.told, it.listed)
                    })
                    .collect();
                self.problems.extend(told);
                Some(scene(draft, graphic))
            }
            Err(refusals) => {
                let told: Vec<_> = refusals
                    .iter()
                    .map(|it| {
                        let (span, what) = culprit(it.culprit, &material, &spans, &item_spans);
                        problem::refused(span.unwrap_or(draft.at), &what, &it.why, form)
                    })
                    .collect();
                self.problems.extend(told);
                None
            }
        }
    }

    /// The statistics of a draft, those of `of` first, each with the place that names it. None where
    /// one of them is nowhere.
    fn shown(
        &mut self,
        draft: &Draft,
        form: Form,
        index_of: &HashMap<String, usize>,
        unknown: &mut usize,
    ) -> Option<(Vec<Shown>, Vec<Span>)> {
        let marked = draft.marked.iter();
        let own: Vec<Shown> = marked
            .flat_map(|(range, step)| {
                range.clone().map(|statistic| Shown { statistic, step: *step })
            })
            .collect();
        // What the scene marks itself comes with its step, whether or not `of` names it too.
        let mut named: HashSet<usize> = own.iter().map(|it| it.statistic).collect();
        let mut found: Vec<(Shown, Span)> = Vec::new();
        let mut is_whole = true;
        if !form.draws_statistics() {
            if let Some((_, span)) = draft.of.first() {
                self.report(problem::draws_no_statistics(*span, form.graphic()));
            }
            return Some((Vec::new(), Vec::new()));
        }
        for (id, span) in &draft.of {
            match index_of.get(id) {
                Some(index) => {
                    if named.insert(*index) {
                        found.push((Shown { statistic: *index, step: None }, *span));
                    }
                }
                None => {
                    *unknown += 1;
                    is_whole = false;
                    self.draws_nothing(id, *span, *unknown <= MOST_SUGGESTIONS);
                }
            }
        }
        for shown in own {
            let id = self.statistics.get(shown.statistic).map(|it| &it.id);
            let span = id.and_then(|id| self.names.place(Namespace::Statistic, id));
            found.push((shown, span.unwrap_or(draft.at)));
        }
        is_whole.then(|| found.into_iter().unzip())
    }

    /// Reports a name of a statistic that is none, unless its id is only lost to another problem.
    fn draws_nothing(&mut self, id: &str, span: Span, suggests: bool) {
        let lost = self.ids_lost
            || Id::new(id).is_ok_and(|id| self.names.place(Namespace::Statistic, &id).is_some());
        if !lost {
            let meant = suggests.then(|| self.names.nearest(Namespace::Statistic, id)).flatten();
            let meant = meant.map(ToString::to_string);
            self.report(problem::draws_nothing(span, id, meant.as_deref()));
        }
    }
}

/// What the material of a draft gives in its form.
fn graphic(form: Form, draft: &Draft, material: &Material<'_>) -> Result<Graphic, Vec<Refusal>> {
    Ok(match form {
        Form::Bars => Graphic::Bars(Bars::new(material)?),
        Form::Rings => Graphic::Share(Share::rings(material)?),
        Form::Field => Graphic::Share(Share::Field(Field::new(material)?)),
        Form::Pace => Graphic::Share(Share::Pace(Pace::new(material)?)),
        Form::Fields => Graphic::Dots(Dots::fields(material)?),
        Form::Ledger => Graphic::Dots(Dots::Ledger(Ledger::new(material)?)),
        Form::Level => Graphic::Level(Level::new(material)?),
        Form::Slips => Graphic::Groups(Groups::Slips(Slips::new(material)?)),
        Form::Terms => Graphic::Groups(Groups::Terms(Terms::new(material)?)),
        Form::Glyphs => Graphic::Groups(Groups::glyphs(material)?),
        Form::Lines => Graphic::Route(Route::Lines(Lines::new(material)?)),
        Form::Strands => Graphic::Route(Route::Strands(Strands::new(material)?)),
        Form::Course => Graphic::Route(Route::Course(Course::new(material)?)),
        Form::Timeline => Graphic::Timeline(Timeline::new(material)?),
        Form::Art => {
            let path = draft.art.clone().ok_or_else(|| vec![Why::Without("art").of_scene()])?;
            let states = draft.states.iter().map(|(name, _)| name.clone()).collect();
            Graphic::Art(Art { path, states })
        }
    })
}

fn scene(draft: Draft, graphic: Graphic) -> Scene {
    Scene {
        id: draft.id,
        manner: draft.manner,
        title: draft.title.unwrap_or_default(),
        unit: draft.unit,
        note: draft.note,
        seal: draft.seal,
        graphic,
        lead: draft.lead,
        steps: draft.steps,
    }
}

/// Where the text says what was refused, and in which words.
fn culprit(
    culprit: Culprit,
    material: &Material<'_>,
    spans: &[Span],
    item_spans: &[Span],
) -> (Option<Span>, String) {
    let (span, what) = match culprit {
        Culprit::Scene => (None, None),
        Culprit::Figure(index) => (spans.get(index), material.figures.get(index).map(Figure::text)),
        Culprit::Item(index) => {
            (item_spans.get(index), material.items.get(index).map(|it| it.name.clone()))
        }
    };
    (span.copied(), what.unwrap_or_default())
}
