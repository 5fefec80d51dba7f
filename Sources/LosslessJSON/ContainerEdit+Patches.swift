extension ContainerEdit {
  /// The bytes that change: values that are replaced, and the gaps where items come and go.
  ///
  /// An item keeps the gap before it, comma and white space; a new one takes the gap of its
  /// neighbour. A gap between two items that stay neighbours is not touched.
  func patches(in document: JSONDocument, _ found: FoundStyle) -> [JSONPatch] {
    let values = replaced.filter { !removed.contains($0.key) }.map { index, tree in
      JSONPatch(range: container.values[index].span, replacement: text(of: tree, at: index, found))
    }
    if container.items.isEmpty { return inserted.isEmpty ? [] : [filled(found)] }
    if inserted.isEmpty, removed.count == container.items.count {
      let inside = (container.span.lowerBound + 1)..<(container.span.upperBound - 1)
      return [JSONPatch(range: inside, replacement: [])]
    }
    return values + gaps(in: document.bytes, found)
  }

  private func gaps(in bytes: [UInt8], _ found: FoundStyle) -> [JSONPatch] {
    var patches: [JSONPatch] = []
    var pending = inserted[...]
    var start = container.span.lowerBound + 1
    var text: [UInt8] = []
    var isTouched = false
    var isFirst = true
    for index in 0...container.items.count {
      while let new = pending.first, new.slot == index {
        pending.removeFirst()
        text += written(new, isFirst: isFirst, bytes, found)
        (isTouched, isFirst) = (true, false)
      }
      if removed.contains(index) {
        isTouched = true
        continue
      }
      if isTouched {
        text += gap(before: index, isFirst: isFirst, bytes, found)
        patches.append(JSONPatch(range: start..<container.gap(index).upperBound, replacement: text))
      }
      if index < container.items.count { start = container.items[index].upperBound }
      (text, isTouched, isFirst) = ([], false, false)
    }
    return patches
  }

  /// What stands before an item that stays, or before the closing bracket: its own gap.
  ///
  /// Only an item that becomes the first, or is it no longer, takes that of its new place.
  private func gap(
    before index: Int,
    isFirst: Bool,
    _ bytes: [UInt8],
    _ found: FoundStyle
  ) -> [UInt8] {
    let hasNewPlace = index < container.items.count && isFirst != (index == 0)
    return hasNewPlace
      ? leadingGap(at: index, isFirst: isFirst, bytes, found) : Array(bytes[container.gap(index)])
  }

  /// What stands before an item that has a new place.
  private func leadingGap(
    at index: Int,
    isFirst: Bool,
    _ bytes: [UInt8],
    _ found: FoundStyle
  ) -> [UInt8] {
    isFirst ? Array(bytes[container.gap(0)]) : found.separator(in: container, at: index)
  }

  private func written(
    _ new: Insertion,
    isFirst: Bool,
    _ bytes: [UInt8],
    _ found: FoundStyle
  ) -> [UInt8] {
    let gap = leadingGap(at: new.slot, isFirst: isFirst, bytes, found)
    var indentation = found.indentation(at: container.span.lowerBound)
    if let lineFeed = gap.lastIndex(of: .lineFeed) {
      let blank = gap[(lineFeed + 1)...].prefix { $0 == .space || $0 == .tab }
      indentation = String(decoding: blank, as: UTF8.self)
    }
    let style = found.style(in: container, at: new.slot)
    var writer = JSONWriter(
      style: style,
      indentation: indentation,
      column: indentation.unicodeScalars.count
    )
    if let key = new.key { writer.append(key: key, new.tree) } else { writer.append(new.tree) }
    return gap + writer.bytes
  }

  private func text(of tree: JSONTree, at index: Int, _ found: FoundStyle) -> [UInt8] {
    let start = container.values[index].span.lowerBound
    var writer = JSONWriter(
      style: found.style(in: container, at: index),
      indentation: found.indentation(at: start),
      column: found.column(of: start)
    )
    writer.append(tree)
    return writer.bytes
  }

  /// A container that was empty, written anew.
  private func filled(_ found: FoundStyle) -> JSONPatch {
    let start = container.span.lowerBound
    var writer = JSONWriter(
      style: found.style(in: container, at: 0),
      indentation: found.indentation(at: start),
      column: found.column(of: start)
    )
    if inserted.contains(where: { $0.key != nil }) {
      writer.append(.object(inserted.map { ($0.key ?? "", $0.tree) }, layout: layout))
    } else {
      writer.append(.array(inserted.map(\.tree), layout: layout))
    }
    return JSONPatch(range: container.span, replacement: writer.bytes)
  }
}
