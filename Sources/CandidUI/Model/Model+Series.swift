import CandidCore

/// Posts that come again: those that are only projected can be focused and changed like others.
extension Model {
  /// A post that is in the plan, or projected on a day of the shown week.
  func post(_ id: PostID) -> Post? {
    plan.post(id) ?? plan.projected(in: plan.days(of: week)).first { $0.id == id }
  }

  /// The change of a form that is to hold for all that follow in the series, too.
  ///
  /// - Returns: Nil where it is about this post alone.
  /// - Throws: ``FormMisfit`` where the series is not to be found.
  func followingChange(_ form: Form, _ edits: [Edit]) throws(FormMisfit) -> Change? {
    guard form.text(of: FormField.applies.name) == FormField.following else { return nil }
    guard let post = form.post,
      let change = Change.editFollowing(post, edits, in: plan, now: clock.now)
    else {
      throw FormMisfit("the first post of this series is not there any more; change this one alone")
    }
    return change
  }
}
