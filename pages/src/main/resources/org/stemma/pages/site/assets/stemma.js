/* Stemma: one script for every page. Loaded in the head without defer, so that the theme is set before the first
   paint; everything else waits for the document. It needs no data of its own and says no word of its own: pages hold
   it all. Without it references still lead to their sentences. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var kept = localStorage.getItem('stemma-theme');
    if (kept === 'dark' || kept === 'light') root.dataset.theme = kept;
  } catch (e) { /* storage is off: the theme follows the system */ }

  function one(selector, from) { return (from || document).querySelector(selector); }
  function all(selector, from) { return [].slice.call((from || document).querySelectorAll(selector)); }
  function make(tag, cls, text) {
    var e = document.createElement(tag);
    if (cls) e.className = cls;
    if (text != null) e.textContent = text;
    return e;
  }
  function fill(phrase) {
    var details = arguments;
    return phrase.replace(/\{(\d)\}/g, function (place, i) { return details[+i + 1]; });
  }

  /* theme button, every page */
  function theme() {
    var button = one('#theme');
    if (!button) return;
    function now() {
      return root.dataset.theme || (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
    }
    function label() { button.textContent = now() === 'dark' ? button.dataset.light : button.dataset.dark; }
    button.addEventListener('click', function () {
      var next = now() === 'dark' ? 'light' : 'dark';
      root.dataset.theme = next;
      try { localStorage.setItem('stemma-theme', next); } catch (e) { /* as above */ }
      label();
    });
    label();
  }

  /* article page: #s12:33-90 marks characters 33 to 90 (code points, half open) of sentence 12 */
  function spans() {
    if (!one('.body')) return;
    function clear() {
      all('mark.hit').forEach(function (m) {
        var p = m.parentNode;
        while (m.firstChild) p.insertBefore(m.firstChild, m);
        p.removeChild(m);
        p.normalize();
      });
      all('.hits').forEach(function (s) { s.classList.remove('hits'); });
    }
    function mark() {
      clear();
      var hash;
      try { hash = decodeURIComponent(location.hash); } catch (e) { return; }
      var m = /^#([a-z]+(?:-?\d+)?)(?::(\d+)-(\d+))?$/.exec(hash);
      var unit = m && document.getElementById(m[1]);
      var box = unit && unit.classList.contains('u') && one('.tx', unit);
      if (!box) return;
      if (m[2]) {
        var from = +m[2], to = +m[3], at = 0, nodes = [], n;
        var walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        while ((n = walk.nextNode())) nodes.push(n);
        nodes.forEach(function (node) {
          var c = Array.from(node.data), a = Math.max(from - at, 0), z = Math.min(to - at, c.length);
          at += c.length;
          if (a >= z) return;
          var r = document.createRange();
          r.setStart(node, c.slice(0, a).join('').length);
          r.setEnd(node, c.slice(0, z).join('').length);
          r.surroundContents(make('mark', 'hit'));
        });
      }
      unit.classList.add('hits');
      if (!unit.hasAttribute('tabindex')) unit.setAttribute('tabindex', '-1');
      go(unit);
      /* the browser's own jump to the fragment comes last on a fresh page, and takes the focus away */
      if (document.readyState !== 'complete') addEventListener('load', function () {
        setTimeout(function () { go(unit); });
      }, { once: true });
    }
    function go(unit) {
      unit.focus({ preventScroll: true });
      unit.scrollIntoView({ block: 'center' });
    }
    mark();
    addEventListener('hashchange', mark);
  }

  /* what lies in a closed fold is opened before anybody is led to it */
  function unfold(e) {
    for (var d = e && e.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
  }
  function folds() {
    function target() {
      var e = location.hash && document.getElementById(location.hash.slice(1));
      if (!e || !e.closest('details:not([open])')) return;
      unfold(e);
      e.scrollIntoView();
    }
    target();
    addEventListener('hashchange', target);
  }

  /* dossier: evidence panel, keys, search, copying */
  function dossier() {
    if (!one('#ev')) return;
    var panel = one('#ev'), how = one('#how'), query = one('#q'), keys = one('#keys'), status = one('#ev-s');
    var current = null, back = null, wide = matchMedia('(min-width:72rem)');
    var SPAN = /:(\d+-\d+)$/;

    function refs(f) { return all('a[data-k]', f); }
    function marks(f) { return all('a.om', f); }
    function number(f) { return one('.n', f).textContent; }
    function hook(f) { return marks(f)[0] || refs(f)[0]; }
    var rows = all('.f').filter(hook);
    rows.forEach(function (f) {
      marks(f).forEach(function (a) {
        a.setAttribute('aria-controls', 'ev');
        a.setAttribute('aria-expanded', 'false');
      });
    });

    function highlight(box, text, ranges) {
      var c = Array.from(text), done = 0;
      ranges.map(function (w) { return w.split('-').map(Number); })
        .sort(function (a, b) { return a[0] - b[0]; })
        .forEach(function (x) {
          var a = Math.max(x[0], done);
          if (x[1] <= a) return;
          box.append(c.slice(done, a).join(''));
          box.append(make('mark', '', c.slice(a, x[1]).join('')));
          done = x[1];
        });
      box.append(c.slice(done).join(''));
    }
    /* only a sentence has sentences beside it */
    function beside(p, way) {
      var n = p[way], sentence = /-[sg]\d+$/;
      return n && sentence.test(p.id) && sentence.test(n.id) ? n : null;
    }
    function words(p) { return p.lastElementChild.textContent; }
    function letter(key) { return key.slice(0, key.indexOf('-')); }

    function counts(m) {
      var copy = one('span', m).cloneNode(true);
      all('.vh', copy).forEach(function (v) { v.remove(); });
      return copy.textContent;
    }

    function origins(f) {
      var list = make('ul', 'org');
      marks(f).forEach(function (m) {
        var label = m.previousElementSibling;
        label = label && label.classList.contains('lb') ? label.textContent + ': ' : '';
        list.append(make('li', 'cnt', label + counts(m)));
        if (m.dataset.g) m.dataset.g.split('|').forEach(function (g) {
          var cut = g.lastIndexOf(':'), li = make('li');
          li.append(make('span', '', g.slice(0, cut) || panel.dataset.unstated), make('span', '', g.slice(cut + 1)));
          list.append(li);
        });
      });
      return list;
    }

    function cited(f) {
      var by = new Map();
      refs(f).forEach(function (a) {
        var k = a.dataset.k, span = SPAN.exec(a.hash);
        var o = by.get(k) || { spans: [], note: '', href: a.getAttribute('href'), label: a.textContent };
        if (span) o.spans.push(span[1]);
        if (a.dataset.s) o.note = a.dataset.s;
        by.set(k, o);
      });
      return by;
    }

    function evidence(o, key, focused) {
      var p = document.getElementById(key), about = document.getElementById('w-' + letter(key));
      if (!p || !about) return null;
      var box = make('article', 'evi' + (key === focused ? ' cur' : ''));
      var head = make('p');
      head.append(make('b', 'sg', letter(key)), ' ', make('b', '', about.dataset.o), ', ' + about.dataset.d);
      if (o.note) head.append(' · ' + o.note);
      var quote = make('blockquote'), before = beside(p, 'previousElementSibling'), after = beside(p, 'nextElementSibling');
      quote.dir = 'auto';
      if (p.parentNode.hasAttribute('lang')) quote.lang = p.parentNode.lang;
      if (before) quote.append(make('span', 'ctx', words(before) + ' '));
      var span = make('span');
      highlight(span, words(p), o.spans);
      quote.append(span);
      if (after) quote.append(make('span', 'ctx', ' ' + words(after)));
      var go = make('p', 'go'), link = make('a', '', fill(panel.dataset.go, o.label));
      link.href = o.href;
      go.append(link);
      box.append(head, quote, go);
      return box;
    }

    function expand(row) {
      rows.forEach(function (x) {
        x.classList.toggle('on', x === row);
        marks(x).forEach(function (a) { a.setAttribute('aria-expanded', x === row ? 'true' : 'false'); });
      });
    }
    function show(f, focused, trigger) {
      current = f;
      expand(f);
      status.textContent = '';
      one('#ev-h').textContent = fill(panel.dataset.title, number(f));
      var body = one('#ev-b');
      body.textContent = '';
      var list = origins(f);
      if (list.children.length) body.append(list);
      cited(f).forEach(function (o, key) {
        var box = evidence(o, key, focused);
        if (box) body.append(box);
      });
      panel.hidden = false;
      if (wide.matches) how.hidden = true;
      panel.scrollTop = 0;
      var at = one('.cur', body);
      if (at) panel.scrollTop = Math.max(0, at.offsetTop - 70);
      if (!wide.matches) makeRoom(f);
      if (trigger) {
        back = trigger;
        one('#ev-h').focus({ preventScroll: true });
      }
    }
    function makeRoom(f) {
      var r = f.getBoundingClientRect(), top = innerWidth < 720 ? 90 : 60;
      var bottom = panel.hidden || wide.matches ? innerHeight - 16 : panel.getBoundingClientRect().top;
      if (r.top < top || r.bottom > bottom) scrollBy(0, r.top - top);
    }
    function close() {
      if (panel.hidden) return;
      panel.hidden = true;
      how.hidden = false;
      expand(null);
      if (back) back.focus({ preventScroll: true });
      back = null;
    }

    /* what a finding says, as plain text: what style sheets add (marks of quotation, ≈) is added here too */
    var TOLD = '.dis,.kind,.d,.sp,.vars li,.w,.sm,.note,.pos tr,.pairs p';
    function plain(e) {
      var copy = e.cloneNode(true);
      all('.vh,[aria-hidden],svg,.om,a.n', copy).forEach(function (x) { x.remove(); });
      all('q', copy).forEach(function (q) { if (!q.classList.contains('bare')) q.textContent = '“' + q.textContent + '”'; });
      all('.inf', copy).forEach(function (x) { x.append(' ≈'); });
      all('td,th,p,i,.cs', copy).forEach(function (x) { x.before(' '); x.after(' '); });
      return copy.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
    }
    function told(f) {
      var parts = all(TOLD, f).filter(function (e) {
        var around = e.parentElement.closest(TOLD);
        return !around || !f.contains(around);
      });
      function disputed(e) { return e.matches('.dis') || !!one('.dis', e); }
      var lines = parts.filter(disputed).concat(parts.filter(function (e) { return !disputed(e); })).map(plain);
      var letters = f.cells ? all('thead .sg', f.closest('table')) : [];
      all('td:not(.n0):not(.rp)', f.cells ? f : make('p')).forEach(function (cell) {
        lines.push(letters[cell.cellIndex - 2].textContent + ': ' + plain(cell));
      });
      return lines.filter(Boolean).join('\n');
    }
    /* each sentence that it stands on, with letter and number, outlet, title, date and address */
    function source(o, key) {
      var p = document.getElementById(key), about = document.getElementById('w-' + letter(key));
      if (!p || !about) return '';
      var place = o.label.replace(/\u00a0/g, ' ') + (o.note ? ' (' + o.note + ')' : '');
      var cite = fill(panel.dataset.cite, place, about.dataset.o, one('th a', about).textContent, about.dataset.d);
      return words(p) + '\n' + cite + (about.dataset.u ? ', ' + about.dataset.u : '');
    }
    /* from disk the folders above are nobody's business */
    function address(f) {
      var here = location.href.split('#')[0];
      return (location.protocol === 'file:' ? here.split('/').slice(-2).join('/') : here) + '#' + f.id;
    }
    function citation(f) {
      var parts = [told(f)];
      cited(f).forEach(function (o, key) { parts.push(source(o, key)); });
      return parts.concat(address(f)).filter(Boolean).join('\n\n') + '\n';
    }
    /* a reader of the screen hears a change of words that stays; the same words twice are no change */
    function say(words) {
      status.textContent = '';
      setTimeout(function () { status.textContent = words; }, 100);
    }
    function copy(f) {
      if (!f || !hook(f)) return;
      if (panel.hidden || current !== f) {
        show(f);
        back = document.activeElement;
      }
      var text = citation(f), before = document.activeElement;
      function done() { say(panel.dataset.copied); }
      function byHand() {
        all('textarea', panel).forEach(function (old) { old.remove(); });
        var area = make('textarea', 'copy');
        area.value = text;
        area.readOnly = true;
        area.setAttribute('aria-label', one('#ev-c').textContent);
        one('#ev-b').prepend(area);
        area.focus({ preventScroll: true });
        area.select();
        var copied = false;
        try { copied = document.execCommand('copy'); } catch (e) { /* not allowed: by hand */ }
        if (copied) {
          area.remove();
          before.focus({ preventScroll: true });
          done();
        } else {
          panel.scrollTop = 0;
          say(panel.dataset.failed);
        }
      }
      if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(text).then(done, byHand);
      else byHand();
    }

    document.addEventListener('click', function (e) {
      if (e.metaKey || e.ctrlKey || e.shiftKey || e.button) return;
      var m = e.target.closest('a.om'), c = e.target.closest('.f a[data-k]');
      if (m) {
        e.preventDefault();
        var f = m.closest('.f');
        if (!panel.hidden && current === f && m.getAttribute('aria-expanded') === 'true') {
          back = m;
          close();
        } else show(f, null, m);
      } else if (c) {
        e.preventDefault();
        show(c.closest('.f'), c.dataset.k, c);
      }
    });
    one('#ev-x').addEventListener('click', close);
    one('#ev-c').addEventListener('click', function () { copy(current); });
    wide.addEventListener('change', function () { how.hidden = !panel.hidden && wide.matches; });

    function step(way) {
      var open = rows.filter(function (f) { return !f.classList.contains('dim') && !f.closest('details:not([open])'); });
      if (!open.length) return;
      var active = document.activeElement && document.activeElement.closest('.f');
      var i = open.indexOf(active || current);
      if (i < 0) {
        i = open.findIndex(function (f) { return f.getBoundingClientRect().top > 60; });
        i = (i < 0 ? open.length : i) - (way < 0 ? 0 : 1);
      }
      var f = open[Math.max(0, Math.min(open.length - 1, i + way))], m = hook(f);
      m.focus({ preventScroll: true });
      if (!panel.hidden) {
        show(f);
        back = m;
      } else current = f;
      makeRoom(f);
    }

    var on = true;
    try { on = localStorage.getItem('stemma-keys') !== 'off'; } catch (e) { /* on */ }
    var box = one('#kb-on');
    box.checked = on;
    box.addEventListener('change', function () {
      on = box.checked;
      try { localStorage.setItem('stemma-keys', on ? 'on' : 'off'); } catch (e) { /* until the page is left */ }
    });
    function help() { if (keys.open) keys.close(); else keys.showModal(); }
    one('#help').addEventListener('click', help);
    document.addEventListener('keydown', function (e) {
      if (e.key === 'Escape') {
        if (keys.open) return;
        if (document.activeElement === query) {
          query.value = '';
          find();
          query.blur();
        } else close();
        return;
      }
      if (!on || e.ctrlKey || e.metaKey || e.altKey || keys.open || /INPUT|TEXTAREA|SELECT/.test(e.target.tagName)) return;
      if (e.key === 'j') step(1);
      else if (e.key === 'k') step(-1);
      else if (e.key === 'c') copy((document.activeElement && document.activeElement.closest('.f')) || current);
      else if (e.key === '/') {
        e.preventDefault();
        query.focus();
      } else if (e.key === '?') help();
    });

    function find() {
      var v = query.value.trim().toLowerCase(), n = 0;
      function has(e) { return !!e && e.textContent.toLowerCase().indexOf(v) >= 0; }
      rows.forEach(function (f) {
        var ok = !v || has(f) || refs(f).some(function (a) { return has(document.getElementById(a.dataset.k)); });
        f.classList.toggle('dim', !ok);
        if (ok) n++;
        if (ok && v) unfold(f);
      });
      var hits = one('#hits');
      hits.textContent = v ? fill(hits.dataset.of, n, rows.length) : '';
    }
    query.addEventListener('input', find);
    query.addEventListener('keydown', function (e) {
      if (e.key !== 'Enter') return;
      e.preventDefault();
      query.blur();
      current = null;
      var f = rows.find(function (x) { return !x.classList.contains('dim'); });
      if (f) {
        hook(f).focus();
        f.scrollIntoView({ block: 'center' });
      }
    });

    var contents = all('.toc a');
    if (window.IntersectionObserver) {
      var seen = new IntersectionObserver(function (entries) {
        entries.forEach(function (x) {
          if (!x.isIntersecting) return;
          contents.forEach(function (a) {
            if (a.hash === '#' + x.target.id) a.setAttribute('aria-current', 'true');
            else a.removeAttribute('aria-current');
          });
        });
      }, { rootMargin: '-15% 0px -75% 0px' });
      all('.sec').forEach(function (s) { seen.observe(s); });
    }
  }

  function go() {
    theme();
    spans();
    folds();
    dossier();
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', go);
  else go();
})();
