//! AVIF: one still picture of AV1 in a container.

use avif_parse::AvifData;
use image::{DynamicImage, RgbaImage, metadata::Orientation};
use moxcms::ColorProfile;
use re_rav1d::dav1d::{Decoder, Error, Picture, Settings};

use super::{Fault, MAX_PIXELS, Raw, container::Properties, unsupported, yuv};

/// Numbers of primaries and transfer curves after ITU-T H.273.
mod h273 {
    pub(super) const BT2020: u16 = 9;
    pub(super) const DISPLAY_P3: u16 = 12;
    pub(super) const PQ: u16 = 16;
    pub(super) const HLG: u16 = 18;
}

/// The size as coded, and how to turn the picture upright.
pub(super) fn size(content: &[u8]) -> Result<((u32, u32), Orientation), Fault> {
    let data = container(content)?;
    let coded = data.primary_item_metadata().map_err(corrupt)?;
    let size = (coded.max_frame_width.get(), coded.max_frame_height.get());
    let properties = Properties::read(content);
    if properties.is_cropped {
        return Err(unsupported("it is cropped by its container"));
    }
    if properties.numbers.is_some_and(|(_, curve)| [h273::PQ, h273::HLG].contains(&curve)) {
        return Err(unsupported("its colours are high dynamic range (HDR)"));
    }
    Ok((size, properties.orientation()))
}

/// Decodes the picture and its transparency.
pub(super) fn decode(content: &[u8]) -> Result<Raw, Fault> {
    let data = container(content)?;
    let properties = Properties::read(content);
    let rgb = yuv::to_rgb(&frame(&data.primary_item)?)?;
    let image = match &data.alpha_item {
        Some(alpha) => with_alpha(&rgb, &yuv::to_rgb(&frame(alpha)?)?)?,
        None => DynamicImage::from(rgb),
    };
    Ok(Raw { image, profile: profile(&properties), orientation: properties.orientation() })
}

fn container(content: &[u8]) -> Result<AvifData, Fault> {
    avif_parse::read_avif(&mut &*content).map_err(|error| match error {
        avif_parse::Error::Unsupported(what) => {
            unsupported(&format!("its AVIF is unusual: {what}"))
        }
        other => corrupt(other),
    })
}

fn profile(properties: &Properties) -> Option<ColorProfile> {
    if let Some(icc) = &properties.profile {
        return ColorProfile::new_from_slice(icc).ok();
    }
    match properties.numbers?.0 {
        h273::DISPLAY_P3 => Some(ColorProfile::new_display_p3()),
        h273::BT2020 => Some(ColorProfile::new_bt2020()),
        _ => None,
    }
}

/// The one frame of an AV1 stream.
fn frame(stream: &[u8]) -> Result<Picture, Fault> {
    let mut settings = Settings::new();
    settings.set_n_threads(1);
    settings.set_max_frame_delay(1);
    settings.set_frame_size_limit(u32::try_from(MAX_PIXELS).unwrap_or(u32::MAX));
    let mut decoder = Decoder::with_settings(&settings).map_err(corrupt)?;
    match decoder.send_data(stream.to_vec(), None, None, None) {
        Ok(()) | Err(Error::Again) => {}
        Err(error) => return Err(corrupt(error)),
    }
    decoder.get_picture().map_err(corrupt)
}

fn with_alpha(rgb: &image::RgbImage, alpha: &image::RgbImage) -> Result<DynamicImage, Fault> {
    if rgb.dimensions() != alpha.dimensions() {
        return Err(unsupported("its transparency has another size"));
    }
    let mut image = RgbaImage::new(rgb.width(), rgb.height());
    for ((to, from), alpha) in image.pixels_mut().zip(rgb.pixels()).zip(alpha.pixels()) {
        let [r, g, b] = from.0;
        to.0 = [r, g, b, alpha.0[0]];
    }
    Ok(image.into())
}

fn corrupt(error: impl std::fmt::Display) -> Fault {
    Fault::Corrupt(error.to_string())
}
