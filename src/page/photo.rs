//! Pictures: the figure in the text and the gallery.

use leptos::prelude::*;

use super::{Context, card::CopyButton, former::former};
use crate::report::{Photo, PhotoKind};

/// A picture in the text. Without a script its link leads to the file.
#[component]
pub fn Figure(
    /// The page.
    context: Context,
    /// The picture.
    photo: Photo,
) -> impl IntoView {
    let words = context.words;
    let kind = (photo.kind == PhotoKind::Illustration)
        .then(|| view! { <span class="photo__kind">{words.illustration}</span> });
    view! {
        <figure class="photo" id=format!("photo-{}", photo.id)>
            {former(&context, &format!("photo-{}", photo.id))}
            <PictureLink context=context.clone() photo=photo.clone() class="photo__link" />
            // A caption must be the last child; the style shows the button after it.
            <CopyButton
                words=words
                target=format!("photo-{}", photo.id)
                name=photo.caption.clone()
            />
            <figcaption class="photo__text">
                <span class="photo__caption">{photo.caption}</span>
                <span class="photo__credit">{kind}{photo.credit.clone()}</span>
            </figcaption>
        </figure>
    }
}

/// All pictures of the report side by side.
#[component]
pub fn Gallery(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words } = context.clone();
    (!report.photos.is_empty()).then(|| {
        let items = report
            .photos
            .iter()
            .map(|photo| {
                view! {
                    <li class="gallery__item">
                        <PictureLink context=context.clone() photo=photo.clone() class="gallery__link" />
                        <p class="gallery__caption">{photo.caption.clone()}</p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="gallery" id="gallery" aria-labelledby="gallery-heading">
                <h2 class="gallery__heading" id="gallery-heading" tabindex="-1">{words.gallery}</h2>
                <p class="gallery__note">{words.gallery_note}</p>
                <ul class="gallery__list" role="list">{items}</ul>
            </section>
        }
    })
}

/// The picture as a link to its file, which the viewer opens in place.
#[component]
fn PictureLink(
    /// The page.
    context: Context,
    /// The picture.
    photo: Photo,
    /// The link's class.
    class: &'static str,
) -> impl IntoView {
    let Photo { id, path, alt, width, height, .. } = photo;
    let address = path.clone();
    view! {
        <a class=class href=address data-photo=id.to_string()>
            <img src=path alt=alt width=width height=height loading="lazy" decoding="async" />
            <span class="visually-hidden">{context.words.enlarge}</span>
        </a>
    }
}
