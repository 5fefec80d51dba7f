/// A picture or film that goes with a post.
package struct Media: Hashable, Sendable {
  package var file: String
  package var alt: String?
  package var isAltered = false
  package var isDisclosed = false
  package var others: [RawMember] = []

  package init(file: String) {
    self.file = file
  }
}
