//! The small card that a pressed number opens, empty at the end of the page.

use leptos::prelude::*;

use super::Context;
use crate::{fragment, islands};

/// The card; `SmallCard` fills it from the table's row. Without a script nobody sees it.
#[component]
pub fn SmallCardPlace(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { words, standing, .. } = context;
    // As its own page calls a number.
    let name = ["{label}", words.colon, "{value}"].concat();
    view! {
        <islands::SmallCard>
            <div class="small-card__home">
                    <aside class="small-card" tabindex="-1" aria-label=words.small_card hidden=true>
                        <p class="small-card__value"></p>
                        <p class="small-card__label"></p>
                        <p class="small-card__about"></p>
                        <p class="small-card__links">
                            <a class="small-card__row" href=format!("#{}", fragment::FIGURES)>
                                {words.table_row}
                            </a>
                            <a class="small-card__share" href=standing.from_page("") target=standing.out() data-share="">
                                {words.share}
                                <span class="visually-hidden">
                                    {words.colon} <span data-name="" data-words=name></span>
                                </span>
                            </a>
                        </p>
                        <button class="small-card__close" type="button" aria-label=words.viewer_close>
                            "×"
                        </button>
                    </aside>
            </div>
        </islands::SmallCard>
    }
}
