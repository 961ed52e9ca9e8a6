"""The body of an article as an HTML fragment, and back.

One plain way of writing each block, which pages, feeds and messages with HTML inside share::

    paragraph            <p>…</p>
    labelled paragraph   <p class="details"><strong>Details:</strong> …</p>
    heading              <h2>…</h2>
    quote                <blockquote><p>…</p><footer><cite>Ana Petrov</cite>, mayor</footer></blockquote>
    list, table, divider <ul>/<ol>, <table>, <hr>

Source: HTML Living Standard, 4.4 Grouping content and 4.5 Text-level semantics, read 2026-11-25.
"""
