//! Pictures: the figure in the text and the gallery.

use leptos::prelude::*;

use super::{
    Context,
    assets::{FileSet, PictureFiles},
    former::former,
    phrases::phrases,
    sharing::ShareLink,
};
use crate::{
    fragment,
    report::{Photo, PhotoKind, address::Address},
    words::Words,
};

/// The widest that a picture stands in the text, px: a measure in the largest of the reader's text sizes.
const WIDEST_TEXT: u32 = 800;

/// How high a picture that is higher than wide stands in the text at most, in hundredths of the window.
const UPRIGHT_HEIGHT: u32 = 88;

/// How wide it stands in the gallery: one or more columns, at least 18 rem each.
const GALLERY_SIZES: &str = "(min-width: 64em) 28rem, (min-width: 44em) 45vw, 92vw";

/// A picture in the text. Without a script its link leads to the file.
#[component]
pub fn Figure(
    /// The page.
    context: Context,
    /// The picture.
    photo: Photo,
) -> impl IntoView {
    let words = context.words;
    let address = Address::Photo(photo.id.clone());
    let credit = credit(words, &photo);
    let files = context.files(&photo);
    let sizes = files.map(text_sizes).unwrap_or_default();
    view! {
        <figure
            class="photo"
            id=address.fragment()
            data-card=context.card(&address)
            data-upright=files.and_then(PictureFiles::upright)
        >
            {former(&context, &address)}
            <PictureLink context=context.clone() photo=photo.clone() class="photo__link" sizes=sizes />
            // A caption must be the last child; the style shows the link after it.
            <ShareLink context=context.clone() address=address.clone() name=photo.caption.clone() />
            <figcaption class="photo__text">
                <span class="photo__caption">{photo.caption}</span>
                <span class="photo__credit">{credit}</span>
            </figcaption>
        </figure>
    }
}

/// Who made a picture, after the word that it is drawn if it is.
pub fn credit(words: &'static Words, photo: &Photo) -> impl IntoView + use<> {
    let kind = (photo.kind == PhotoKind::Illustration)
        .then(|| view! { <span class="photo__kind">{words.illustration}</span> });
    (kind, phrases(&photo.credit))
}

/// All pictures of the report side by side.
#[component]
pub fn Gallery(
    /// The page.
    context: Context,
) -> impl IntoView {
    let Context { report, words, .. } = context.clone();
    (!report.photos.is_empty()).then(|| {
        let items = report
            .photos
            .iter()
            .map(|photo| {
                view! {
                    <li class="gallery__item">
                        <PictureLink
                            context=context.clone()
                            photo=photo.clone()
                            class="gallery__link"
                            sizes=GALLERY_SIZES.to_owned()
                        />
                        <p class="gallery__caption">{photo.caption.clone()}</p>
                    </li>
                }
            })
            .collect_view();
        let heading = fragment::heading("gallery");
        let note = (report.photos.len() > 1)
            .then(|| view! { <p class="gallery__note">{words.gallery_note}</p> });
        view! {
            <section class="gallery" id="gallery" data-piece=true aria-labelledby=heading>
                <h2 class="gallery__heading" id=heading.clone() tabindex="-1">{words.gallery}</h2>
                {note}
                <ul class="gallery__list" role="list">{items}</ul>
            </section>
        }
    })
}

/// The picture as a link to its largest file, which the viewer opens in place.
#[component]
fn PictureLink(
    /// The page.
    context: Context,
    /// The picture.
    photo: Photo,
    /// The link's class.
    class: &'static str,
    /// How wide it stands, as an image's `sizes`.
    sizes: String,
) -> impl IntoView {
    let files = context.files(&photo)?;
    let address = files.file.clone();
    let view = view! {
        <a
            class=class
            href=address
            target=context.standing.out()
            data-photo=photo.id.to_string()
            data-small=files.is_small()
        >
            {picture(files, photo.alt, sizes, Loading::Near)}
            <span class="visually-hidden">{context.words.enlarge}</span>
        </a>
    };
    Some(view)
}

/// How wide a picture stands in the text, for the choice of a file: the window without its edges,
/// at most a measure, its own width, and as high as the window. `style/tokens.css` and
/// `style/picture.css` have the lengths.
pub fn text_sizes(files: &PictureFiles) -> String {
    let own = (files.width < WIDEST_TEXT).then(|| format!(", {}px", files.width));
    let window = files.upright().map(|upright| format!(", {}vh", upright * UPRIGHT_HEIGHT / 100));
    let bounds = [own, window].into_iter().flatten().collect::<String>();
    let width = |column: &str| match bounds.as_str() {
        "" => column.to_owned(),
        bounds => format!("min({column}{bounds})"),
    };
    format!("(min-width: 40em) {}, {}", width("38rem"), width("92vw"))
}

/// When an image is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Before all others: it stands in the first window.
    First,
    /// When it comes near.
    Near,
}

/// The image, with the other formats of a photograph before it; `sizes` says how wide it stands.
pub fn picture(
    files: &PictureFiles,
    alt: String,
    sizes: impl Into<String>,
    loading: Loading,
) -> AnyView {
    let sizes = sizes.into();
    let is_near = loading == Loading::Near;
    let image = |src: String, srcset: Option<String>| {
        let sizes = srcset.as_ref().map(|_| sizes.clone());
        let (width, height) = (files.width, files.height);
        view! {
            <img
                src=src
                srcset=srcset
                sizes=sizes
                alt=alt
                width=width
                height=height
                loading=is_near.then_some("lazy")
                decoding=is_near.then_some("async")
                fetchpriority=(!is_near).then_some("high")
            />
        }
    };
    let Some((basic, better)) = files.sets.split_last() else {
        return image(files.file.clone(), None).into_any();
    };
    let sources = better
        .iter()
        .map(|set| {
            view! { <source type=set.media_type srcset=srcset(set) sizes=sizes.clone() /> }
        })
        .collect_view();
    let image = image(files.file.clone(), Some(srcset(basic)));
    view! { <picture>{sources}{image}</picture> }.into_any()
}

/// The files with their widths, in the form of the attribute.
fn srcset(set: &FileSet) -> String {
    let files: Vec<_> = set.files.iter().map(|(file, width)| format!("{file} {width}w")).collect();
    files.join(", ")
}
