//! Serves the newest edition on this machine alone.

use std::{
    fs, io,
    net::{Ipv4Addr, TcpListener},
    path::{Component, Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use oxhttp::{
    Server,
    model::{
        Body, HeaderValue, Method, Request, Response, StatusCode,
        header::{CONTENT_TYPE, LOCATION, REFRESH},
    },
};

use super::{Edition, Shown, Stage};
use crate::publish::MARK;

/// Where open pages ask for the number of the edition (`public/reload-preview.js`).
const EDITION: &str = "/.well-known/changjuan/edition";

/// How long such a question waits for its answer before it must be asked again.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many may ask at once: a browser keeps six connections to a page, and each page that is open
/// waits on one of them.
const MOST_CONNECTIONS: usize = 64;

/// The types of the files that sites are made of, by their endings.
const TYPES: [(&str, &str); 12] = [
    ("avif", "image/avif"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json; charset=utf-8"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("xml", "application/xml; charset=utf-8"),
];

/// Serves what `stage` shows on 127.0.0.1, at `port` or, where that is taken or 0, at a free one, which
/// is returned; for as long as the process lives.
///
/// # Errors
/// When no port can be had.
pub fn serve(stage: Arc<Stage>, port: u16) -> io::Result<u16> {
    // The server itself does not say which port it was given.
    let free = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port))?.local_addr();
    let port = free(port).or_else(|_| free(0))?.port();
    Server::new(move |request| answer(&stage, request))
        .bind((Ipv4Addr::LOCALHOST, port))
        .with_max_concurrent_connections(MOST_CONNECTIONS)
        .spawn()?;
    Ok(port)
}

fn answer(stage: &Stage, request: &Request<Body>) -> Response<Body> {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return text(StatusCode::METHOD_NOT_ALLOWED, "");
    }
    let path = request.uri().path();
    if path == EDITION {
        let asked = request.uri().query().and_then(|it| it.strip_prefix("after=")?.parse().ok());
        return text(StatusCode::OK, &stage.edition_after(asked, PATIENCE).to_string());
    }
    match &*stage.now() {
        Shown::Site(edition) => page(edition, path),
        Shown::Refusal(why) => {
            let mut response = text(StatusCode::SERVICE_UNAVAILABLE, why);
            // A text cannot ask; it comes anew each second.
            response.headers_mut().insert(REFRESH, 1.into());
            response
        }
    }
}

/// What stands at `path` of a site.
fn page(edition: &Edition, path: &str) -> Response<Body> {
    match find(&edition.folder, path) {
        Found::File(file) => match fs::read(&file) {
            Ok(content) => with_headers(edition, path, &file, content),
            Err(_) => text(StatusCode::NOT_FOUND, "404"),
        },
        Found::Folder => {
            let mut response = text(StatusCode::PERMANENT_REDIRECT, "");
            if let Ok(there) = format!("{path}/").parse() {
                response.headers_mut().insert(LOCATION, there);
            }
            response
        }
        Found::Nothing => text(StatusCode::NOT_FOUND, "404"),
    }
}

fn with_headers(edition: &Edition, path: &str, file: &Path, content: Vec<u8>) -> Response<Body> {
    let ending = file.extension().and_then(|it| it.to_str()).unwrap_or_default();
    let known = TYPES.iter().find(|(name, _)| *name == ending);
    let media = known.map_or("application/octet-stream", |(_, media)| media);
    let response = edition
        .headers
        .at(path)
        .fold(Response::builder().header(CONTENT_TYPE, media), |it, (name, value)| {
            it.header(name, value)
        });
    response
        .body(Body::from(content))
        .unwrap_or_else(|error| text(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()))
}

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    File(PathBuf),
    /// A folder, whose address ends in `/`.
    Folder,
    Nothing,
}

/// What stands at `path` in `folder`; nothing outside it, and nothing that is not for readers. Names of
/// sites need no percent signs.
fn find(folder: &Path, path: &str) -> Found {
    let inside = Path::new(path.trim_start_matches('/'));
    let is_own = |name: &str| name == MARK || name.starts_with("_headers");
    let is_plain = inside.components().all(|it| match it {
        Component::Normal(name) => name.to_str().is_some_and(|name| !is_own(name)),
        _ => false,
    });
    let there = folder.join(inside);
    match there.metadata() {
        Ok(it) if it.is_file() && is_plain && !path.ends_with('/') => Found::File(there),
        Ok(it) if it.is_dir() && is_plain && path.ends_with('/') => {
            Found::File(there.join("index.html"))
        }
        Ok(it) if it.is_dir() && is_plain => Found::Folder,
        _ => Found::Nothing,
    }
}

fn text(status: StatusCode, text: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, plain);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_for_readers_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        fs::create_dir_all(site.join("s/lake")).unwrap();
        for name in ["index.html", "s/lake/index.html", "_headers", "_headers.nginx", MARK] {
            fs::write(site.join(name), name).unwrap();
        }
        fs::write(folder.path().join("secret.txt"), "").unwrap();
        let file = |name: &str| Found::File(site.join(name));
        for (path, expected) in [
            ("/", file("index.html")),
            ("/index.html", file("index.html")),
            ("/s/lake/", file("s/lake/index.html")),
            ("/s/lake", Found::Folder),
            ("/s/lake/index.html/", Found::Nothing),
            ("/nowhere", Found::Nothing),
            ("/_headers", Found::Nothing),
            ("/_headers.nginx", Found::Nothing),
            (&format!("/{MARK}"), Found::Nothing),
            ("/../secret.txt", Found::Nothing),
            ("//../secret.txt", Found::Nothing),
            ("/%2e%2e/secret.txt", Found::Nothing),
        ] {
            assert_eq!(find(&site, path), expected, "{path}");
        }
    }
}
