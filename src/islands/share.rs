//! The share sheet: everything that can be done with the link to a place of the page.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::prelude::*;

use super::{
    copy::copy,
    place::{from_page, of_page},
    wake,
};
use crate::{
    browser::{self, Element, Event, Manners, Missing, Target, Timer, after, listen},
    fragment, percent,
    snippet::{self, resolved},
};

/// How long what was said stays, ms.
const NOTICE: u32 = 4_000;

/// What shows the whole address.
const ADDRESS: &str = ".sheet__address";

/// What is shared: a place of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shared {
    /// Its fragment.
    fragment: String,
    /// What is shared of it, relative to the page; empty for the page itself.
    link: String,
    /// What it is called.
    name: String,
}

/// Whether `link` leads to a page of its own and not to a place of this one.
fn is_page(link: &str) -> bool {
    !link.is_empty() && !link.starts_with('#')
}

/// On the root of a frame: the address of the page around it, as that page has told it, and what the
/// report is called there.
const HOST: &str = "data-host";
const NAME: &str = "data-name";

/// The link to the place `fragment` of the report in the page around it, which leads through the frame
/// (`public/embed.js`); none where there is no such page, or it has not said that it wants to be linked.
fn of_host(fragment: &str) -> Option<String> {
    let root = browser::root()?;
    let (host, name) = (root.attribute(HOST)?, root.attribute(NAME)?);
    Some([&host, "#changjuan=", &name, ":", fragment].concat())
}

/// The dialog that the links `[data-share]` open.
///
/// The link that is shared begins with the report's base address, or with the page's own, never with
/// its query; in a frame with that of the page around it, if that has told it. Nothing is asked of
/// anybody before a press. Without a browser, or where the engine has no modal dialogs, the links lead to
/// the pages of what is shared.
#[island]
pub fn Share(
    /// The closed dialog with all its words.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let sheet = Rc::new(Sheet::find()?);
    let opening = Rc::clone(&sheet);
    // Before whoever follows links within the page.
    let press = listen(Target::Document, "click", Manners::Capture, move |event| {
        if let Some(shared) = opening.opened_by(event) {
            event.prevent_default();
            opening.show(&shared);
        }
    });
    let (acting, closed) = (Rc::clone(&sheet), Rc::clone(&sheet));
    let dialog = || Target::Element(sheet.dialog.clone());
    let act = listen(dialog(), "click", Manners::Passive, move |event| {
        if let Some(target) = event.target() {
            acting.act(&target);
        }
    });
    let close = listen(dialog(), "close", Manners::Passive, move |_| closed.give_back());
    let leaving = Rc::clone(&sheet);
    let leave =
        listen(Target::Window, "popstate", Manners::Passive, move |_| leaving.dialog.close());
    for listener in [press, act, close, leave] {
        listener.ok_or(Missing("events"))?.keep();
    }
    Ok(())
}

/// The dialog with what it was opened by and what it says.
struct Sheet {
    dialog: Element,
    status: Element,
    opener: RefCell<Option<Element>>,
    timer: Cell<Option<Timer>>,
}

impl Sheet {
    fn find() -> Result<Self, Missing> {
        let dialog = browser::query(".sheet").filter(Element::is_dialog).ok_or(Missing("sheet"))?;
        let status = dialog.query(".sheet__status").ok_or(Missing("sheet"))?;
        Ok(Self { dialog, status, opener: RefCell::default(), timer: Cell::default() })
    }

    fn write(&self, parts: &str, text: &str) {
        self.dialog.query_all(parts).iter().for_each(|it| it.set_text(text));
    }

    fn hide(&self, parts: &str, is_hidden: bool) {
        self.dialog.query_all(parts).iter().for_each(|it| it.set_flag("hidden", is_hidden));
    }

    fn read(&self, part: &str) -> String {
        self.dialog.query(part).map(|it| it.text()).unwrap_or_default()
    }

    /// What a press asks to share, if it does.
    fn opened_by(&self, event: &Event<'_>) -> Option<Shared> {
        let opener = event.target()?.closest("[data-share]").filter(|_| !event.is_modified())?;
        let fragment = opener.attribute("data-share")?;
        let link = of_page(&opener.attribute("href")?).to_owned();
        let name = opener.query("[data-name]")?.text();
        *self.opener.borrow_mut() = Some(opener);
        Some(Shared { fragment, link, name })
    }

    fn show(&self, shared: &Shared) {
        let Shared { fragment, link, name } = shared;
        let has_page = is_page(link);
        let address = of_host(fragment).unwrap_or_else(|| self.whole(link));
        self.write(".sheet__name", name);
        self.write(".sheet__address, .sheet__cited", &address);
        self.write(".sheet__today", &browser::today());
        self.write(".sheet__status", "");
        self.hide(".sheet__page", !has_page);
        self.hide(".sheet__hint", !browser::is_agent("MicroMessenger"));
        self.hide("[data-do=system]", !browser::can_share(name, &address));
        if let Some(page) = self.dialog.query(".sheet__page") {
            page.set_attribute("href", &from_page(link));
        }
        // The place itself names its card.
        let card = browser::by_id(fragment).and_then(|it| it.attribute("data-card"));
        if let Some(save) = self.dialog.query("[data-do=card]") {
            save.set_flag("hidden", card.is_none());
            save.set_attribute("href", &card.unwrap_or_default());
        }
        for network in self.dialog.query_all("[data-to]") {
            let template = network.attribute("data-to").unwrap_or_default();
            network.set_attribute("href", &percent::fill(&template, &address, name));
        }
        if let Some(code) = self.dialog.query("[data-codes]") {
            let series = code.attribute("data-codes").unwrap_or_default();
            code.set_attribute("src", &from_page(&fragment::code(fragment, &series)));
        }
        self.embed(shared);
        for part in self.dialog.query_all("details") {
            part.set_open(false);
        }
        if self.dialog.show_modal().is_ok() {
            if let Some(heading) = self.dialog.query(".sheet__heading") {
                heading.focus();
            }
            browser::announce("changjuan:share", fragment);
        }
    }

    /// The whole address of `link`, which is relative to the report's page.
    fn whole(&self, link: &str) -> String {
        let page = browser::page_address();
        match (self.dialog.attribute("data-base"), from_page("")) {
            (Some(base), _) => resolved(&base, link),
            // The page as it was opened, which may be by its file's name.
            (None, way) if way.is_empty() && !is_page(link) => page + link,
            (None, way) => resolved(&page, &[&way, link].concat()),
        }
    }

    /// Fills in what a news site pastes to show the place at `page`, if a frame shows it.
    fn embed(&self, Shared { fragment, link, name }: &Shared) {
        let frame = fragment::frame(fragment);
        self.hide(".sheet__part--embed", frame.is_none());
        let (Some(frame), Some(part)) = (frame, self.dialog.query(".sheet__snippet")) else {
            return;
        };
        let told = |name: &str| part.attribute(name).unwrap_or_default();
        let (frame, page) = (self.whole(&frame), self.whole(link));
        let loader = self.whole(&told("data-loader"));
        let values = [
            ("frame", frame.as_str()),
            ("page", &page),
            ("title", name),
            ("height", snippet::height(fragment)),
            ("loader", &loader),
        ];
        part.set_text(&snippet::fill(&told("data-template"), &values));
    }

    fn act(self: &Rc<Self>, target: &Element) {
        let part = target.closest("[data-copy]").and_then(|it| it.attribute("data-copy"));
        if let Some(part) = part {
            self.copy(&part);
        } else if target.closest("[data-do=system]").is_some() {
            let sheet = Rc::clone(self);
            let refused = move || sheet.copy(ADDRESS);
            browser::share(&self.read(".sheet__name"), &self.read(ADDRESS), refused);
        } else if *target == self.dialog || target.closest("[data-do=close]").is_some() {
            self.dialog.close();
        }
    }

    fn copy(self: &Rc<Self>, part: &str) {
        let Some(part) = self.dialog.query(part) else { return };
        let sheet = Rc::clone(self);
        copy(&part, move |copied| sheet.tell(copied));
    }

    fn tell(self: &Rc<Self>, copied: bool) {
        let words = if copied { "data-copied" } else { "data-copy-failed" };
        self.status.set_text(&self.status.attribute(words).unwrap_or_default());
        let sheet = Rc::clone(self);
        let silence = move || sheet.status.set_text("");
        self.timer.set(copied.then(|| after(NOTICE, silence)));
    }

    fn give_back(&self) {
        if let Some(opener) = self.opener.take() {
            opener.focus();
        }
    }
}
