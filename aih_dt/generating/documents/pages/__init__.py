"""One module a page: a typed view with every decision about its content, and the function that makes it."""
