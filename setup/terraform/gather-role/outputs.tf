output "role_arn" {
  description = "Value of role-to-assume in the scheduled job, or of assume-role for this account."
  value       = aws_iam_role.gather.arn
}
