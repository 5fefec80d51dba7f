/// An array or object of a document as a row of items with gaps around them.
///
/// n items have n + 1 gaps: gap 0 lies between the opening bracket and the first item, gap n
/// between the last item and the closing bracket. With no items, gap 0 is all between the brackets.
struct JSONContainer {
  /// From the opening bracket to after the closing one, in bytes.
  let span: Range<Int>
  /// Where the elements, or the members with their keys, stand.
  let items: [Range<Int>]
  /// The elements, or the values of the members.
  let values: [JSONValue]
  /// The members; empty for an array.
  let members: [JSONMember]

  /// Takes an array or an object.
  init(_ value: JSONValue) {
    span = value.span
    switch value.kind {
    case .array(let elements):
      items = elements.map(\.span)
      values = elements
      members = []
    case .object(let members):
      items = members.map(\.span)
      values = members.map(\.value)
      self.members = members
    default: preconditionFailure("\(value.noun) has no members or elements")
    }
  }

  func gap(_ index: Int) -> Range<Int> {
    let start = index == 0 ? span.lowerBound + 1 : items[index - 1].upperBound
    let end = index == items.count ? span.upperBound - 1 : items[index].lowerBound
    return start..<end
  }
}
