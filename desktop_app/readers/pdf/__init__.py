"""PDF: text in reading order with its look and pages; pictures of pages and the boxes of a passage."""
