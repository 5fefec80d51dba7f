import CandidCore
import LosslessJSON

/// A page that can be read, and where its posts stand in the file.
struct ExaminedPage {
  let page: Page
  let posts: [Post]
  let accepted: [Acceptance]
  let root: JSONValue
  private let elements: [JSONValue]
  private let lines: JSONLines

  init(_ page: Page, _ file: PageFile) {
    self.page = page
    posts = file.posts
    accepted = file.contents.accepted
    root = file.document.root
    elements = file.document.root["posts"]?.elements ?? []
    lines = JSONLines(of: file.document)
  }

  /// The value in a post's object that a path of keys leads to.
  func value(_ index: Int, _ keys: [String]) -> JSONValue? {
    var value = elements.indices.contains(index) ? elements[index] : nil
    for key in keys { value = value?[key] }
    return value
  }

  /// An ailment at a value; at the post where the value is not there.
  func ailment(
    _ kind: String,
    post index: Int,
    _ keys: [String] = [],
    element: Int? = nil,
    what: String,
    remedy: String
  ) -> Ailment {
    var found = value(index, keys) ?? value(index, [])
    if let element, let elements = found?.elements, elements.indices.contains(element) {
      found = elements[element]
    }
    let position = found.map { lines.position(of: $0.span.lowerBound) }
    return Ailment(kind, page.path, position, what: what, remedy: remedy)
  }

  /// An ailment at any value of the file.
  func ailment(_ kind: String, at value: JSONValue, what: String, remedy: String) -> Ailment {
    let position = lines.position(of: value.span.lowerBound)
    return Ailment(kind, page.path, position, what: what, remedy: remedy)
  }
}
