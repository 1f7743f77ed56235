-- Drives Neovim's own client: waits for diagnostics, applies the preferred fix of the first, and writes down what came of it.
local result = vim.env.NEWSLINT_RESULT
local function give_up(why)
  vim.fn.writefile({ vim.fn.json_encode({ error = why }) }, result)
  vim.cmd('cquit')
end

if not vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20) then give_up('no diagnostics') end
local found = vim.diagnostic.get(0)

local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(), only = { 'quickfix' } }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 30000) or give_up('no answer')
for _, answer in pairs(answers) do
  for _, action in ipairs(answer.result or {}) do
    if action.isPreferred then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') break end
  end
end
vim.wait(30000, function() return #vim.diagnostic.get(0) < #found end, 20)

vim.fn.writefile({ vim.fn.json_encode({
  codes = vim.tbl_map(function(diagnostic) return diagnostic.user_data.lsp.code end, found),
  left = #vim.diagnostic.get(0),
  text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'),
}) }, result)
vim.cmd('qall!')
