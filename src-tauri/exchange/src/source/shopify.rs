//! Shopify orders. An order of several goods repeats its name with the money left empty, which is missing, not zero.

use super::{Description, metric, role};
use crate::inspection::{Role, Status};

pub(super) const ORDERS: Description = Description {
    id: "shopify-orders",
    name: "Shopify: orders",
    status: Status::Supported,
    marks: &[
        &["Name"],
        &["Financial Status"],
        &["Total", "Subtotal"],
        &["Discount Code", "Lineitem name", "Created at"],
    ],
    commented: false,
    columns: &[
        role(Role::Item, &["Name"]),
        role(Role::Day, &["Created at"]),
        role(Role::Code, &["Discount Code"]),
        role(Role::Currency, &["Currency"]),
        metric("revenue", &["Total"]),
        role(
            Role::Ignore,
            &[
                "Paid at",
                "Financial Status",
                "Fulfillment Status",
                "Fulfilled at",
                "Cancelled at",
                "Subtotal",
                "Shipping",
                "Taxes",
                "Discount Amount",
                "Refunded Amount",
                "Outstanding Balance",
                "Lineitem quantity",
                "Lineitem price",
                "Lineitem compare at price",
                "Lineitem discount",
            ],
        ),
    ],
    day_first: None,
    decimal: None,
    personal: true,
    nested: false,
};
