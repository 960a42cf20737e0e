//! Instagram content, exported from Meta Business Suite.

use super::{Description, Entry, PLAIN, metric, published, role};
use crate::inspection::{Role, Status};

pub(super) const CONTENT: Description = Description {
    id: "instagram-content",
    name: "Instagram (Meta Business Suite)",
    status: Status::Supported,
    marks: &[
        &["Post ID", "Identificação do post", "Beitrags-ID"],
        &[
            "Account username",
            "Account ID",
            "Account name",
            "Nome de usuário da conta",
            "Benutzername des Kontos",
        ],
        &["Permalink", "Publish time", "Link permanente"],
    ],
    columns: COLUMNS,
    // Meta writes `10/03/2026 08:31` for 3 October.
    day_first: Some(false),
    ..PLAIN
};

/// In English, in Portuguese, in German.
const COLUMNS: &[Entry] = &[
    role(Role::Item, &["Post ID", "Identificação do post", "Beitrags-ID"]),
    // `Lifetime` (`Total`, `Insgesamt`) in whole-period exports; then the publish time is the only day there is.
    role(Role::Day, &["Date", "Data", "Datum"]),
    published(&["Publish time", "Horário de publicação", "Veröffentlichungszeitpunkt"]),
    role(Role::Title, &["Description", "Descrição", "Beschreibung"]),
    role(Role::Link, &["Permalink", "Link permanente"]),
    role(
        Role::Ignore,
        &[
            "Account ID",
            "Account username",
            "Account name",
            "Identificação da conta",
            "Nome de usuário da conta",
            "Nome da conta",
            "Konto-ID",
            "Benutzername des Kontos",
            "Kontoname",
        ],
    ),
    role(
        Role::Ignore,
        &[
            "Duration (sec)",
            "Post type",
            "Data comment",
            "Duração (s)",
            "Tipo de post",
            "Comentário dos dados",
            "Dauer (Sek.)",
            "Beitragsart",
            "Kommentar zu Daten",
        ],
    ),
    metric("views", &["Views", "Visualizações", "Aufrufe"]),
    metric("impressions", &["Impressions"]),
    metric("reach", &["Reach", "Alcance", "Reichweite"]),
    metric("likes", &["Likes", "Curtidas", "„Gefällt mir“-Angaben"]),
    metric("shares", &["Shares", "Compartilhamentos", "Geteilte Inhalte"]),
    metric("new_followers", &["Follows", "Seguimentos"]),
    metric("comments", &["Comments", "Comentários", "Kommentare"]),
    metric("saves", &["Saves", "Salvamentos", "Gespeicherte Beiträge"]),
];
