//! Shopify orders. An order of several goods repeats its name with the money left empty, which is missing, not zero.
//!
//! Of an order its day, its currency, its code, its amounts and its state are kept, and no more: neither who bought nor
//! the order's number. So its figures are named by the code alone, and several codes of one order stay together.
//! An order that was voided, cancelled or paid back in full is none, and so is one that nobody has paid in full yet; what
//! was paid back in part is taken off its money.

use super::{Counted, Description, Kinds, PLAIN, metric, numbers, role};
use crate::inspection::{CellUnit, Role, Status};

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
    columns: &[
        role(Role::Day, &["Created at"]),
        role(Role::Code, &["Discount Code"]),
        role(Role::Currency, &["Currency"]),
        metric("revenue", &["Total"]),
        role(
            Role::Ignore,
            &[
                "Name",
                "Paid at",
                "Financial Status",
                "Fulfillment Status",
                "Fulfilled at",
                "Cancelled at",
                "Accepts Marketing",
                "Shipping Method",
                "Payment Method",
                "Lineitem name",
                "Lineitem sku",
                "Lineitem requires shipping",
                "Lineitem taxable",
                "Lineitem fulfillment status",
                "Risk Level",
                "Source",
                "Vendor",
            ],
        ),
        numbers(
            CellUnit::Money,
            &[
                "Subtotal",
                "Shipping",
                "Taxes",
                "Discount Amount",
                "Refunded Amount",
                "Outstanding Balance",
                "Lineitem price",
                "Lineitem compare at price",
                "Lineitem discount",
            ],
        ),
        numbers(CellUnit::Count, &["Lineitem quantity"]),
    ],
    counted: &[
        Counted { metric: "orders", beside: "revenue", with: None },
        Counted { metric: "promo_orders", beside: "revenue", with: Some(Role::Code) },
    ],
    kinds: Some(Kinds {
        column: "Financial Status",
        sale: None,
        returned: None,
        void: &["voided", "refunded", "pending", "expired", "authorized", "partially_paid"],
        cancelled: Some("Cancelled at"),
        refunded: Some("Refunded Amount"),
        order: None,
        parcel: None,
    }),
    personal: true,
    ..PLAIN
};
