//! Changjuan (长卷) turns a written report into one interactive feature page.
//!
//! The way of a report, each step a module:
//!
//! 1. [`document`] reads `report.dj` and checks it; what is wrong becomes a [`diagnostic`].
//! 2. [`report`] is what it says: sections, statistics, pictures, without any markup.
//! 3. [`page`] writes it as one complete HTML page, a small one for each section, statistic and picture,
//!    and what other sites show of each in a frame; [`share`] says what they read of it.
//! 4. [`card`] lays out the pictures that chats show of these pages.
//! 5. [`publish`] puts page, styles, pictures and figures into a folder, ready for any server.
//! 6. [`islands`] wake up inside that page in the reader's browser; `public/start.js` starts them,
//!    the graphics and those that only answer a press from a second file (`scripts/shell/split.mjs`).
//!    In a frame `public/frame.js` talks with the page around it, which has `public/embed.js`.
//!
//! Six ways through the house:
//!
//! - a scroll: the browser's event, [`islands`]`::reading` once in a frame, then whoever follows it;
//! - a scene: the block, `document::scenes`, [`report::scene`], `page::scene`, [`islands`]`::scenes`;
//! - a number: the marked span, `document::statistics`, [`number`], then card, row and [`publish::data`];
//!   in running text [`number::find()`], then `import::quantity`;
//! - a page: a [`report::Report`], `page::document` for its edition, `publish::pages`, a file of the site;
//! - a problem: whoever finds it, `document::problem` for its words in every language, [`diagnostic`] for its
//!   place, and one of the languages in `main`;
//! - a card: a [`share::Piece`], its [`card::Sheet`], `publish::cards`, [`share::cards`] for the pages that name it.
//!
//! [`starter`] is the report that a new folder begins with; [`import`] makes one of a plain-text
//! article, and [`fix`] writes into one what a check proposes to the letter; [`preview`] shows it while it is
//! written. [`raster`] tells steps 1 and 5 what a photograph's file holds, [`characters`] which
//! characters are Han and how wide a text is.
//!
//! [`messages`] is what the command says to editors, each sentence in every language that it speaks,
//! as [`words`] is what pages say to readers. Whoever words something looks up its terms there.
//!
//! [`fragment`] says what stands behind the `#` of an address: the parser, the page and the islands
//! read it there, [`report::address`] makes whole addresses of it.
//!
//! [`number`] reads the numbers of texts for all of them, one folder for each language; [`digit`] is
//! what a digit is, [`months`] the names of the months.
//!
//! [`count`], [`gesture`] and [`scroll`] are the arithmetic of the islands, without a browser, and
//! [`percent`] makes addresses of their texts, [`snippet`] what other sites paste to show a report;
//! [`browser`] is the only door to one, and does nothing where there is none.
//!
//! Features: `site` (the default) is the native side, `browser` the WebAssembly side. Both compile
//! [`islands`], since the page holds their places; only the browser runs what they do.

pub mod browser;
pub mod count;
pub mod digit;
pub mod fragment;
pub mod gesture;
pub mod islands;
pub mod percent;
pub mod scroll;
pub mod snippet;

#[cfg(feature = "site")]
pub mod card;
#[cfg(feature = "site")]
pub mod characters;
#[cfg(feature = "site")]
pub mod diagnostic;
#[cfg(feature = "site")]
pub mod document;
#[cfg(feature = "site")]
pub mod fix;
#[cfg(feature = "site")]
pub mod import;
#[cfg(feature = "site")]
pub mod messages;
#[cfg(feature = "site")]
pub mod months;
#[cfg(feature = "site")]
pub mod number;
#[cfg(feature = "site")]
pub mod page;
#[cfg(feature = "site")]
pub mod preview;
#[cfg(feature = "site")]
pub mod publish;
#[cfg(feature = "site")]
pub mod raster;
#[cfg(feature = "site")]
mod replace;
#[cfg(feature = "site")]
pub mod report;
#[cfg(feature = "site")]
pub mod share;
#[cfg(feature = "site")]
pub mod starter;
#[cfg(feature = "site")]
pub mod words;

#[cfg(feature = "browser")]
pub mod start {
    //! Where `start.js` comes in.

    use leptos::wasm_bindgen::{self, prelude::wasm_bindgen};

    /// Makes the reactive system ready; `start.js` calls it once, then each island in turn.
    #[wasm_bindgen]
    pub fn hydrate() {
        leptos::mount::hydrate_islands();
    }
}
