//! Files kept inside the workspace, and how they come out again.

use crate::Workspace;
use crate::failure::{Code, Failure, Outcome};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use sverka_core::attachment::{Attachment, BYTES_MOST};
use sverka_core::clause::hex;
use sverka_core::problem::ProblemCode;
use sverka_core::{Id, Problem};
use sverka_store::StoreError;

/// How the files begin that are kept, with their media types.
const KINDS: [(&[u8], &str); 3] = [
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
];

/// Reads a file to be kept. What is wrong with it comes back at `field`: too large, or neither PDF nor picture, told by
/// how it begins and not by its name.
pub(crate) fn read(
    workspace: &Workspace,
    campaign: Id,
    path: &Path,
    field: &str,
) -> Outcome<Attachment> {
    let bytes = bytes(path).map_err(|cause| Failure::from(StoreError::from(cause)).at(path))?;
    let refused = |code| Failure::fields(vec![Problem::at(field, code)]);
    if bytes.len() > BYTES_MOST {
        let most = Problem::at(field, ProblemCode::FileTooLarge);
        return Err(Failure::fields(vec![most.with("most", BYTES_MOST / 1024 / 1024)]));
    }
    let kind = KINDS.iter().find(|(start, _)| bytes.starts_with(start));
    let (_, media) = kind.ok_or_else(|| refused(ProblemCode::NotAScan))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(Attachment {
        id: workspace.new_id(),
        campaign,
        name: name.unwrap_or_default(),
        media: (*media).to_owned(),
        content: STANDARD.encode(&bytes),
        digest: hex(&Sha256::digest(&bytes)),
        added_at: workspace.now(),
    })
}

/// The bytes of a file, and one more than is kept when it is larger.
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(BYTES_MOST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a kept file out as it came in.
pub fn export(workspace: &Workspace, id: Id, to: &Path) -> Outcome<()> {
    let kept = workspace.read(|r| Ok::<_, Failure>(r.need::<Attachment>(id)?))?;
    let bytes = STANDARD.decode(&kept.content);
    let bytes = bytes.map_err(|cause| Failure::caused(Code::Internal, &cause))?;
    crate::file::put(workspace, to, |file| Ok(file.write_all(&bytes)?))
}
