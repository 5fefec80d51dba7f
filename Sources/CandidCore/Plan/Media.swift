/// A picture or film that goes with a post.
package struct Media: Hashable, Sendable {
  package var file: String
  /// What is to be seen, for those who do not see it.
  package var alt: String?
  /// Whether the picture is not as it was taken.
  package var isAltered = false
  /// Whether the post says so.
  package var isDisclosed = false
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init(file: String) {
    self.file = file
  }
}
