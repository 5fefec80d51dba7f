/// What a change does to the acceptance of one week's flag: how it was, and how it is now.
package struct AcceptanceChange: Equatable, Sendable {
  package let week: Week
  package let rule: String
  package let was: Acceptance?
  package let now: Acceptance?

  package init(week: Week, rule: String, was: Acceptance?, now: Acceptance?) {
    self.week = week
    self.rule = rule
    self.was = was
    self.now = now
  }

  /// The page that keeps it.
  package var page: Page { .week(week) }

  package var inverse: AcceptanceChange {
    AcceptanceChange(week: week, rule: rule, was: now, now: was)
  }
}

extension Change {
  /// Lets a flag of a week stand for a reason.
  package static func accept(
    _ flag: Finding,
    of week: Week,
    because reason: String,
    on day: Day
  ) -> Change {
    let acceptance = Acceptance(of: flag, because: reason, on: day)
    var change = Change("Accepted \(flag.rule) of \(week)", [])
    change.acceptances = [AcceptanceChange(week: week, rule: flag.rule, was: nil, now: acceptance)]
    return change
  }

  /// Takes the acceptance of a flag away.
  package static func reopen(_ rule: String, of week: Week) -> Change {
    var change = Change("Reopened \(rule) of \(week)", [])
    change.acceptances = [AcceptanceChange(week: week, rule: rule, was: nil, now: nil)]
    return change
  }
}

extension PageContents {
  /// The acceptance of a rule's flag.
  package func acceptance(of rule: String) -> Acceptance? { accepted.first { $0.rule == rule } }

  /// Puts an acceptance in the place of the one that was there, or at the end; nil takes it away.
  mutating func accept(_ rule: String, _ acceptance: Acceptance?) {
    let place = accepted.firstIndex { $0.rule == rule }
    switch (place, acceptance) {
    case (let place?, let acceptance?): accepted[place] = acceptance
    case (let place?, nil): accepted.remove(at: place)
    case (nil, let acceptance?): accepted.append(acceptance)
    case (nil, nil): break
    }
  }
}

extension Plan {
  package func acceptance(of rule: String, in week: Week) -> Acceptance? {
    pages[.week(week)]?.acceptance(of: rule)
  }

  /// Sets an acceptance; the page is open.
  ///
  /// - Returns: What sets it back.
  mutating func apply(_ change: AcceptanceChange) -> AcceptanceChange {
    let was = acceptance(of: change.rule, in: change.week)
    pages[change.page, default: PageContents()].accept(change.rule, change.now)
    return AcceptanceChange(week: change.week, rule: change.rule, was: change.now, now: was)
  }

  /// Ends changes of acceptances that were cut short, where each still is as it was before.
  ///
  /// - Returns: Those that do not hold now.
  package mutating func complete(_ changes: [AcceptanceChange]) -> [AcceptanceChange] {
    changes.filter { change in
      let found = acceptance(of: change.rule, in: change.week)
      guard found == change.was, case .open? = pages[change.page]?.condition else {
        return found != change.now
      }
      _ = apply(change)
      return false
    }
  }
}
