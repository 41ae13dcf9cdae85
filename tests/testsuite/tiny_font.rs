//! A font in which every character is a rectangle, so that tests need no font of the system.

/// Units of an em, which is as wide as every character but those of ASCII.
const EM: i16 = 1000;
const ASCII: i16 = 550;

/// Between a rectangle and the edges of its character.
const EDGE: i16 = 50;

/// The file of a font that has `characters`, of this `weight` (OpenType's scale, 1 to 1000).
pub(crate) fn tiny_font(characters: &str, weight: u16) -> Vec<u8> {
    let mut characters: Vec<char> = characters.chars().collect();
    characters.sort_unstable();
    characters.dedup();
    let count = u16::try_from(characters.len() + 1).unwrap();
    let widths: Vec<i16> = std::iter::once(EM)
        .chain(characters.iter().map(|c| if c.is_ascii() { ASCII } else { EM }))
        .collect();
    let tables = [
        (b"OS/2", os2(weight)),
        (b"cmap", cmap(&characters)),
        (b"glyf", widths.iter().flat_map(|it| rectangle(*it)).collect()),
        (b"head", head()),
        (b"hhea", hhea(count)),
        (b"hmtx", widths.iter().flat_map(|it| words(&[*it, EDGE])).collect()),
        (b"loca", loca(count)),
        (b"maxp", [longs(&[0x0000_5000]), count.to_be_bytes().to_vec()].concat()),
    ];
    let mut offset = 12 + 16 * tables.len();
    let mut directory = longs(&[0x0001_0000]);
    directory.extend(u16::try_from(tables.len()).unwrap().to_be_bytes());
    directory.extend([0; 6]);
    let mut content = Vec::new();
    for (tag, mut table) in tables {
        let length = table.len();
        table.resize(length.next_multiple_of(4), 0);
        directory.extend(tag);
        directory.extend(longs(&[
            0,
            u32::try_from(offset).unwrap(),
            u32::try_from(length).unwrap(),
        ]));
        offset += table.len();
        content.extend(table);
    }
    [directory, content].concat()
}

fn words(values: &[i16]) -> Vec<u8> {
    values.iter().flat_map(|it| it.to_be_bytes()).collect()
}

fn longs(values: &[u32]) -> Vec<u8> {
    values.iter().flat_map(|it| it.to_be_bytes()).collect()
}

fn os2(weight: u16) -> Vec<u8> {
    let mut table = vec![0; 78];
    table[4..6].copy_from_slice(&weight.to_be_bytes());
    table
}

/// Format 12: each character and its glyph, from 1.
fn cmap(characters: &[char]) -> Vec<u8> {
    let groups: Vec<u8> = (1..)
        .zip(characters)
        .flat_map(|(glyph, c)| longs(&[u32::from(*c), u32::from(*c), glyph]))
        .collect();
    let length = u32::try_from(16 + groups.len()).unwrap();
    let count = u32::try_from(characters.len()).unwrap();
    [words(&[0, 1, 3, 10]), longs(&[12]), words(&[12, 0]), longs(&[length, 0, count]), groups]
        .concat()
}

fn head() -> Vec<u8> {
    let mut table = vec![0; 54];
    table[..4].copy_from_slice(&[0, 1, 0, 0]);
    table[12..16].copy_from_slice(&0x5f0f_3cf5_u32.to_be_bytes());
    table[18..20].copy_from_slice(&EM.to_be_bytes());
    // Offsets of glyphs are long.
    table[51] = 1;
    table
}

fn hhea(count: u16) -> Vec<u8> {
    let mut table = vec![0; 36];
    table[..4].copy_from_slice(&[0, 1, 0, 0]);
    table[34..36].copy_from_slice(&count.to_be_bytes());
    table
}

/// One contour of four points on the curve.
fn rectangle(advance: i16) -> Vec<u8> {
    let (right, top) = (advance - EDGE, EM - EDGE);
    let bounds = words(&[1, EDGE, EDGE, right, top, 3, 0]);
    let flags = [1; 4];
    let x = words(&[EDGE, right - EDGE, 0, EDGE - right]);
    let y = words(&[EDGE, 0, top - EDGE, 0]);
    [bounds, flags.to_vec(), x, y].concat()
}

fn loca(count: u16) -> Vec<u8> {
    let length = u32::try_from(rectangle(EM).len()).unwrap();
    longs(&(0..=u32::from(count)).map(|index| index * length).collect::<Vec<_>>())
}
