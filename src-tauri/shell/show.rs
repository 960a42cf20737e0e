//! Handing a page or a file to the program the system has for it.

use sverka_app::failure::{Code, Failure, Outcome};

/// Opens what the use case has allowed. The window itself may open nothing: it names a record, never an address.
pub fn open(allowed: &str) -> Outcome<()> {
    open::that_detached(allowed).map_err(|cause| Failure::caused(Code::NotOpened, &cause))
}
