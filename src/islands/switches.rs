//! The reader's settings: theme, text size, motion, saving data.

use leptos::prelude::*;

use super::wake;
use crate::browser::{self, Element, Manners, Missing, Target, listen};

/// Where the settings are stored; `boot.js` reads them before the first paint.
const KEY: &str = "changjuan";

/// The settings, each an attribute `data-<name>` of `<html>`, and the value that stands for none.
const SETTINGS: [(&str, &str); 4] =
    [("theme", "system"), ("text", "normal"), ("motion", ""), ("saving", "")];

/// The buttons of the settings, told apart by `data-switch` and `data-value`.
///
/// `<html>` itself holds the state, so what the buttons show is what the page does. Only what was
/// pressed is stored, and what another tab stores is followed. Without a browser, or where storage
/// is denied, settings last as long as the page; without scripts the buttons are hidden.
#[island]
pub fn Switches(
    /// The groups of buttons.
    children: Children,
) -> impl IntoView {
    wake(start);
    children()
}

fn start() -> Result<(), Missing> {
    let root = browser::root().ok_or(Missing("document"))?;
    let group = browser::query(".switches").ok_or(Missing("switches"))?;
    show(&root, &group);
    let (page, buttons) = (root.clone(), group.clone());
    let other_tab = listen(Target::Window, "storage", Manners::Passive, move |_| {
        for (name, _) in SETTINGS {
            set(&page, name, stored(&buttons, name).as_deref());
        }
        show(&page, &buttons);
    });
    let press = listen(Target::Element(group.clone()), "click", Manners::Passive, move |event| {
        let button = event.target().and_then(|it| it.closest("[data-switch]"));
        if let Some(name) = button.as_ref().and_then(|it| it.attribute("data-switch")) {
            let value = button.and_then(|it| pressed(&root, &name, &it));
            set(&root, &name, value.as_deref());
            browser::store_member(KEY, &name, value.as_deref());
            show(&root, &group);
        }
    });
    for listener in [other_tab, press] {
        listener.ok_or(Missing("events"))?.keep();
    }
    Ok(())
}

/// What a press on a button makes of its setting: none for the default. A toggle that is on goes
/// off; a choice that is made stays.
fn pressed(root: &Element, name: &str, button: &Element) -> Option<String> {
    let value = button.attribute("data-value")?;
    let is_default = SETTINGS.contains(&(name, value.as_str()));
    let is_toggle = SETTINGS.contains(&(name, ""));
    let is_on = root.attribute(&["data-", name].concat()).as_ref() == Some(&value);
    let goes = is_default || (is_toggle && is_on);
    (!goes).then_some(value)
}

/// What another tab has stored, if there is a button for it.
fn stored(group: &Element, name: &str) -> Option<String> {
    let value = browser::stored_member(KEY, name)?;
    let buttons = group.query_all(&["[data-switch=", name, "]"].concat());
    let known = buttons.iter().any(|it| it.attribute("data-value").as_ref() == Some(&value));
    known.then_some(value)
}

fn set(root: &Element, name: &str, value: Option<&str>) {
    let attribute = ["data-", name].concat();
    match value {
        Some(value) => root.set_attribute(&attribute, value),
        None => root.remove_attribute(&attribute),
    }
}

fn show(root: &Element, group: &Element) {
    for button in group.query_all("[data-switch]") {
        let name = button.attribute("data-switch").unwrap_or_default();
        let default =
            SETTINGS.iter().find(|(it, _)| *it == name).map_or("", |(_, default)| default);
        let current =
            root.attribute(&["data-", &name].concat()).unwrap_or_else(|| default.to_owned());
        let pressed = button.attribute("data-value").is_some_and(|value| value == current);
        button.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
    }
}
