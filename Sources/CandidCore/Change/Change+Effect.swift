extension Change {
  /// The steps that change something in a plan; nil where all is so already.
  ///
  /// The instant of an edit alone is no change. A post in the file of another week is moved by the
  /// date it has already. Steps on posts the plan does not hold are kept, so
  /// that carrying them out says what is missing.
  package func effective(on plan: Plan) -> Change? {
    let effective = steps.filter { step in
      guard case .edit(let id, let edits) = step, let before = plan.post(id) else { return true }
      var after = before
      for edit in edits { _ = after.apply(edit) }
      after.edited = before.edited
      if edits.contains(where: \.isDate), plan.page(holding: id) != after.when.page { return true }
      return after != before
    }
    var change = self
    change.steps = effective
    change.acceptances.removeAll { $0.now == plan.acceptance(of: $0.rule, in: $0.week) }
    change.settings.removeAll(where: plan.settings.holds)
    let isNothing = effective.isEmpty && change.acceptances.isEmpty && change.settings.isEmpty
    return isNothing ? nil : change
  }
}

extension Edit {
  fileprivate var isDate: Bool {
    if case .when = self { true } else { false }
  }
}
