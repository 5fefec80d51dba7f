/// Changes to a document that are made at once and leave every other byte as it is.
///
/// All indices and values are those of the document, whatever else the edit changes:
/// ```swift
/// var edit = JSONEdit(document)
/// edit.set("stage", to: .string("ready"), in: posts[3], order: keys)
/// edit.remove(at: 5, from: array)
/// edit.insert(post, at: 7, in: array)
/// let bytes = edit.bytes
/// ```
/// What is added follows its neighbours: indentation, line ends, spaces after `:` and `,`, one
/// member a line or all on one. What is inside of a value that is replaced or removed must not be
/// changed as well.
package struct JSONEdit: Sendable {
  private let document: JSONDocument
  /// By the offset of the opening bracket.
  private var containers: [Int: ContainerEdit] = [:]

  package init(_ document: JSONDocument) {
    self.document = document
  }

  /// The document with all changes.
  ///
  /// It is JSON again if each `.raw` text is one value; only the depth and size limits may be
  /// passed.
  package var bytes: [UInt8] { patches.applied(to: document.bytes) }

  /// The ranges that change, in no order.
  var patches: [JSONPatch] {
    let found = FoundStyle(document)
    return containers.values.flatMap { $0.patches(in: document, found) }
  }

  /// Replaces the value of a member, or adds the member.
  ///
  /// A new member goes before the first one whose key comes later in `order`; keys outside of
  /// `order` come after those in it.
  package mutating func set(
    _ key: String,
    to tree: JSONTree,
    in object: JSONValue,
    order: [String] = []
  ) {
    precondition(object.isObject, "\(object.noun) has no members")
    change(object) { edit in
      if let index = edit.index(of: key) {
        edit.replaced[index] = tree
        edit.removed.remove(index)
      } else {
        edit.insert(tree, key: key, order: order)
      }
    }
  }

  /// Removes a member, if there is one with the key.
  package mutating func remove(_ key: String, from object: JSONValue) {
    precondition(object.isObject, "\(object.noun) has no members")
    change(object) { edit in
      edit.takeBack(key)
      if let index = edit.index(of: key) { edit.removed.insert(index) }
    }
  }

  /// Adds an element before the one at an index, or at the end where the index is the count.
  ///
  /// Elements added at one index keep the order of the calls. `layout` is for an array that has no
  /// elements; others keep the layout they have.
  package mutating func insert(
    _ tree: JSONTree,
    at index: Int,
    in array: JSONValue,
    layout: JSONTree.Layout = .fitted
  ) {
    precondition(array.isArray, "\(array.noun) has no elements")
    change(array) { edit in
      edit.insert(tree, at: index)
      edit.layout = layout
    }
  }

  /// Replaces the element at an index.
  package mutating func replace(at index: Int, in array: JSONValue, with tree: JSONTree) {
    change(array, at: index) { edit in
      edit.replaced[index] = tree
      edit.removed.remove(index)
    }
  }

  /// Removes the element at an index.
  package mutating func remove(at index: Int, from array: JSONValue) {
    change(array, at: index) { $0.removed.insert(index) }
  }

  private mutating func change(
    _ array: JSONValue,
    at index: Int,
    _ body: (inout ContainerEdit) -> Void
  ) {
    precondition(array.isArray, "\(array.noun) has no elements")
    change(array) { edit in
      precondition(edit.container.items.indices.contains(index), "no such element")
      body(&edit)
    }
  }

  private mutating func change(_ container: JSONValue, _ body: (inout ContainerEdit) -> Void) {
    let start = container.span.lowerBound
    body(&containers[start, default: ContainerEdit(container)])
  }
}
