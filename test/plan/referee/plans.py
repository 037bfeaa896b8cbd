#!/usr/bin/env python3
"""Five plans worked out independently of leadpact, with Python's fractions and a calendar of its own.

Nothing here reads the YAML beside it: every figure of a plan is written down a second time. `python3 plans.py` prints what
stands in `expected.json`; `test/plan/worked.test.ts` compares that with what leadpact makes of `worked/<name>.yaml`.
"""
import json
import math
from datetime import date, timedelta
from fractions import Fraction as F


def back(months, month):
    """The month so many months before, as YYYY-MM."""
    year, number = int(month[:4]), int(month[5:])
    count = year * 12 + number - 1 - months
    return f"{count // 12:04d}-{count % 12 + 1:02d}"


def funnel(wins_by_month, steps):
    """steps from the won deal backwards: (stage before, rate, {months: share})."""
    need = [("won", dict(wins_by_month))]
    for stage, rate, lags in steps:
        here = {}
        for month, count in need[-1][1].items():
            for months, share in lags.items():
                when = back(months, month)
                here[when] = here.get(when, F(0)) + count * share / rate
        need.append((stage, here))
    return {stage: here for stage, here in reversed(need)}


def told(funnel_):
    return {
        stage: {
            "need": str(sum(months.values(), F(0))),
            "rounded": math.ceil(sum(months.values(), F(0))),
            "months": {m: str(n) for m, n in sorted(months.items())},
        }
        for stage, months in funnel_.items()
    }


def together(*funnels):
    sums = {}
    for each in funnels:
        for stage, months in each.items():
            for month, count in months.items():
                sums.setdefault(stage, {})
                sums[stage][month] = sums[stage].get(month, F(0)) + count
    return told(sums)


def year_end():
    # 600,000 at 25,000 are 24 won deals, 12 in January and 12 in February 2027.
    won = {"2027-01": F(12), "2027-02": F(12)}
    f = funnel(won, [
        ("opportunity", F(1, 4), {1: F(1, 2), 3: F(1, 2)}),   # 48 each month, half one and half three months before
        ("sql", F(1, 2), {0: F(1)}),
        ("mql", F(2, 5), {0: F(2, 3), 1: F(1, 3)}),
    ])
    early = sum((n for m, n in f["mql"].items() if m < "2026-11"), F(0))
    return {"stages": told(f), "early": str(early)}


def season():
    # Inbound: 70 % of 1,000,000 at 20,000 = 35 deals; 10 % in January, 60 % in February, 30 % in March.
    inbound = funnel({"2027-01": F(7, 2), "2027-02": F(21), "2027-03": F(21, 2)}, [
        ("opportunity", F(3, 10), {0: F(1)}),
        ("sql", F(3, 5), {1: F(1)}),
        ("mql", F(1, 3), {0: F(1)}),
    ])
    # Outbound begins at the opportunity: 30 % of 1,000,000 at 45,000 = 20/3 deals.
    outbound = funnel({"2027-01": F(2, 3), "2027-02": F(4), "2027-03": F(2)}, [("opportunity", F(2, 9), {0: F(1)})])
    # By value: 1,000,000 to win from 700,000 / .3 + 300,000 / (2/9) of pipeline.
    rate = F(1_000_000) / (F(700_000) / F(3, 10) + F(300_000) / F(2, 9))
    need = 1 / ((1 - F(1, 10)) * rate)
    return {
        "stages": together(inbound, outbound),
        "segments": {"inbound": told(inbound), "outbound": told(outbound)},
        "coverage": {"needed": str(need), "winRate": str(rate), "delivers": str(F(3) * F(9, 10) * rate)},
    }


def open_pipeline():
    # Renewals: 40 % of 500,000 = 200,000; open are 300,000 at 1/2 and 200,000 at 1/3: 216,666.67, so nothing is left.
    renewals = {"toWin": str(max(F(0), F(200_000) - F(150_000) - F(200_000, 3))), "expected": str(F(150_000) + F(200_000, 3))}
    # New: 60 % of 500,000 = 300,000, less 50,000 at 10 % = 295,000, at 30,000 = 59/6 deals.
    wins = (F(300_000) - F(5_000)) / 30_000
    new = funnel({"2027-04": wins / 3, "2027-05": wins / 3, "2027-06": wins / 3}, [
        ("sal", F(1, 5), {2: F(1)}),
        ("mql", F(7, 10), {0: F(1)}),
    ])
    nothing = {stage: {"2027-04": F(0), "2027-05": F(0), "2027-06": F(0)} for stage in ["won"]}
    return {
        "renewals": renewals,
        "wins": str(wins),
        "stages": together(new, nothing),
        "coverage": {"needed": None},  # everything slips
    }


def working(day, holidays):
    return day.weekday() < 5 and day not in holidays


def days(first, last):
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def capacity():
    # 30 won deals in May 2027 at 20 % need 150 accepted and 250 MQLs at 60 %, all in April 2027 (one month).
    mqls = F(30) / F(1, 5) / F(3, 5)
    # Good Friday is in March that year; Easter Monday, 2027-03-29, too. 2027-04-05 is a holiday of the invented office.
    holidays = {date(2027, 4, 5)}
    april = days(date(2027, 4, 1), date(2027, 4, 30))
    absences = {
        "m-101": [(date(2027, 4, 2), date(2027, 4, 7)), (date(2027, 4, 6), date(2027, 4, 9))],  # overlap, over a weekend
        "m-102": [(date(2027, 4, 19), date(2027, 4, 23))],  # a whole week
    }
    per_week = {"m-101": 20, "m-102": 10}
    leads, minutes = F(0), F(0)
    for member in ["m-101", "m-102"]:
        monday = date(2027, 3, 29)
        while monday <= date(2027, 4, 30):
            week = [d for d in days(monday, monday + timedelta(6)) if working(d, holidays)]
            present = [d for d in week if not any(a <= d <= b for a, b in absences[member])]
            # Renewals from Monday, 12 April, to Wednesday, 21 April: two days of a full week.
            bound = F(2) * sum(date(2027, 4, 12) <= d <= date(2027, 4, 21) for d in week) / 5
            net = max(F(0), len(present) - bound)
            for d in present:
                if d not in april:
                    continue
                part = net / len(present)
                # From 26 April on a fifth less.
                if d >= date(2027, 4, 26):
                    part *= F(4, 5)
                leads += part * F(per_week[member], 5)
                minutes += part * 4 * 60  # four hours of the eight and a half that are open
            monday += timedelta(7)
    return {
        "month": {
            "leads": str(mqls),
            "leadCapacity": str(leads),
            "minutesNeeded": str(mqls * 2 * 15),  # two touches of fifteen minutes
            "minutesAvailable": str(minutes),
        },
        "over": str(mqls - leads),
    }


def page_vector():
    # The vector of the semantics: 1 M at 25,000, rates .22 .5 .6 .7; wins in March 2027, one month per step and two at the end.
    f = funnel({"2027-03": F(40)}, [
        ("opportunity", F(11, 50), {2: F(1)}),
        ("sql", F(1, 2), {0: F(1)}),
        ("sal", F(3, 5), {0: F(1)}),
        ("mql", F(7, 10), {0: F(1)}),
    ])
    # 2027-01 has 20 working days in Mon-Fri without 1 January, and 10 a week for eight people is 16 a day.
    january = [d for d in days(date(2027, 1, 1), date(2027, 1, 31)) if working(d, {date(2027, 1, 1)})]
    return {
        "stages": told(f),
        "can": str(F(len(january)) * 16),
        "pipeline": {"by": str(date(2027, 3, 1) - timedelta(60)), "need": str(F(40) / F(11, 50))},
        "coverage": {"needed": str(1 / F(11, 50)), "delivers": str(F(3) * F(11, 50))},
    }


if __name__ == "__main__":
    plans = {
        "capacity": capacity(),
        "open-pipeline": open_pipeline(),
        "page-vector": page_vector(),
        "season": season(),
        "year-end": year_end(),
    }
    print(json.dumps(plans, indent=1))
