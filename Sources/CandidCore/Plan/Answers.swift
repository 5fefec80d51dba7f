/// The answers to the first and third question, in the person's own words.
///
/// The second question's answer is the post's need.
package struct Answers: Hashable, Sendable {
  /// In what the post is true to yourself and your mission.
  package var mission: String?
  /// In what it is truly authentic.
  package var authentic: String?
  /// What it promotes.
  package var promotes: String?
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init() {}
}
