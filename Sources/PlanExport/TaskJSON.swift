import PlanModel

extension TaskList {
  /// The tasks as a JSON array, each as in `extract` with `plan` (which one it stands in) and `cited` (the documents that
  /// `citations` points to) added.
  public func json(groups: [TaskGroup]? = nil, pretty: Bool = false) -> [UInt8] {
    var json = JSONWriter(pretty: pretty)
    json.array { json in
      guard let groups else { return items.forEach { write($0, group: nil, to: &json) } }
      for group in groups {
        json.object { json in
          json.field("group", group.title)
          json.key("tasks")
          json.array { json in group.list.items.forEach { write($0, group: nil, to: &json) } }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  /// The same, a task a line; with groups each line says its own.
  public func ndjson(groups: [TaskGroup]? = nil) -> [UInt8] {
    var json = JSONWriter()
    for group in groups ?? [TaskGroup(title: "", list: self)] {
      for item in group.list.items {
        write(item, group: groups == nil ? nil : group.title, to: &json)
        json.endLine()
      }
    }
    return json.bytes
  }

  private func write(_ item: Item, group: String?, to json: inout JSONWriter) {
    let plan = plans[item.plan]
    let task = task(item)
    json.object { json in
      if let group { json.field("group", group) }
      task.writeFields(to: &json)
      json.field("cited", task.citations.filter(plan.citations.indices.contains).map { plan.citations[$0].symbol ?? plan.citations[$0].text })
      json.key("plan")
      json.object { json in
        json.field("symbol", plan.document.symbol)
        json.field("issuedOn", plan.document.issuedOn)
        json.field("issuer", plan.document.issuer?.name)
        json.field("title", plan.document.title)
        json.field("file", plan.source.name)
      }
    }
  }
}
