"""Opens a page of tasks in headless Chromium and prints what a reader would see, as JSON.

usage: page.py PAGE.html < STEPS
STEPS is a JSON list; each step is a list of [element id, value] to set (null presses the reset button, "click:SELECTOR"
clicks); after each the count that the page prints, the tasks really visible and the milliseconds until the next frame.
"""
import json, os, re, shutil, subprocess, sys, tempfile, time
import websocket

def launch(page, folder):
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    process = subprocess.Popen(
        [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "--remote-allow-origins=*",
         "--disable-extensions", "--disable-background-networking", "--no-first-run", "--user-data-dir=" + folder, "about:blank"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        match = re.search(r"DevTools listening on (ws://\S+)", line)
        if match:
            return process, match.group(1)
    raise SystemExit("chromium did not start")

class Browser:
    def __init__(self, address):
        self.socket = websocket.create_connection(address, timeout=120)
        self.number, self.events, self.session = 0, [], None

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def evaluate(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(str(result["exceptionDetails"]))
        return result["result"].get("value")

STEP = """(async () => {
  const wait = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
  await wait();
  const begin = performance.now();
  for (const [id, value] of %s) {
    const element = document.getElementById(id);
    if (id.startsWith("click:")) {
      document.querySelector(id.slice(6)).dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
    } else if (value === null) document.querySelector("button[type=reset]").click();
    else { element.value = value; element.dispatchEvent(new Event("input", {bubbles: true})); }
  }
  document.body.offsetHeight;
  await wait();
  const time = performance.now() - begin;
  await wait();
  return {time, printed: document.getElementById("count").textContent,
    visible: [...document.querySelectorAll(".task")].filter(t => !t.hidden && !t.closest(".group").hidden).length};
})()"""

# What a filter that keeps nothing would pay on this machine: the words of every task read, folded and shown; the least of five.
ANEW = """(async () => {
  const wait = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
  const tasks = [...document.querySelectorAll(".task")], times = [];
  for (let round = 0; round < 5; round++) {
    await wait();
    const begin = performance.now();
    for (const task of tasks) {
      const text = task.querySelector(".text").textContent + [...task.querySelectorAll("dd")].map(part => part.textContent).join(" ");
      const folded = text.normalize("NFD").toLowerCase().replace(/[\\u0300-\\u036f]/g, "");
      task.hidden = !folded.includes("giai ngan");
    }
    document.body.offsetHeight;
    await wait();
    times.push(performance.now() - begin);
    for (const task of tasks) task.hidden = false;
    document.body.offsetHeight;
  }
  return Math.min(...times);
})()"""

folder = tempfile.mkdtemp()
process, address = launch(sys.argv[1], folder)
try:
    browser = Browser(address)
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    browser.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Runtime", "Network", "Log"):
        browser.call(domain + ".enable")
    browser.call("Page.navigate", url="file://" + os.path.abspath(sys.argv[1]))
    for _ in range(300):
        if browser.evaluate("document.readyState") == "complete" and browser.evaluate("!!document.getElementById('count')"):
            break
        time.sleep(0.1)
    time.sleep(0.5)
    answer = {"steps": []}
    for step in json.load(sys.stdin):
        answer["steps"].append(browser.evaluate(STEP % json.dumps([s if isinstance(s, list) else [s, ""] for s in step])))
    answer["anew"] = browser.evaluate(ANEW)
    answer["elements"] = browser.evaluate("({script: document.scripts.length, img: document.images.length, "
        "handlers: [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length, "
        "ran: typeof window.ran !== 'undefined', frames: window.length})")
    answer["requests"] = [e["params"]["request"]["url"] for e in browser.events if e.get("method") == "Network.requestWillBeSent"]
    answer["errors"] = [json.dumps(e["params"]) for e in browser.events
        if e.get("method") in ("Runtime.exceptionThrown", "Page.javascriptDialogOpening")
        or (e.get("method") == "Log.entryAdded" and e["params"]["entry"]["level"] == "error")]
    answer["unlabelled"] = browser.evaluate("[...document.querySelectorAll('input,select,button,a,summary')].filter("
        "e => !(e.textContent.trim() || e.getAttribute('aria-label') || (e.labels && e.labels.length))).length")
    answer["memory"] = browser.call("Runtime.getHeapUsage")["usedSize"]
    print(json.dumps(answer))
finally:
    process.terminate()
    process.wait()
    shutil.rmtree(folder, ignore_errors=True)
