package dev.readout.analyse.time;

import java.util.Set;

/// What is told by the quarter of a year, and not by the quarter of a game: figures of companies
/// and of whole economies.
final class QuarterMatters {
    private static final Set<String> WORDS =
            Set.of(
                    "analysts",
                    "bookings",
                    "borrowing",
                    "budget",
                    "business",
                    "company",
                    "construction",
                    "consumption",
                    "cost",
                    "costs",
                    "deficit",
                    "deliveries",
                    "demand",
                    "dividend",
                    "earned",
                    "earnings",
                    "economic",
                    "economy",
                    "employment",
                    "expenses",
                    "exports",
                    "fiscal",
                    "forecast",
                    "gdp",
                    "growth",
                    "hiring",
                    "housing",
                    "imports",
                    "income",
                    "inflation",
                    "inventories",
                    "investment",
                    "investors",
                    "loans",
                    "losses",
                    "manufacturing",
                    "margin",
                    "margins",
                    "mortgage",
                    "output",
                    "prices",
                    "production",
                    "profit",
                    "profits",
                    "quarterly",
                    "recession",
                    "revenue",
                    "revenues",
                    "sales",
                    "savings",
                    "shareholders",
                    "shipments",
                    "spending",
                    "subscribers",
                    "surplus",
                    "tax",
                    "taxes",
                    "trade",
                    "turnover",
                    "unemployment",
                    "wages",
                    "$",
                    "€",
                    "£",
                    "¥");

    private QuarterMatters() {}

    static boolean contains(String lowerCase) {
        return WORDS.contains(lowerCase);
    }
}
